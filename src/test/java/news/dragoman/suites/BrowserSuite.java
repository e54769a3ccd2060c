package news.dragoman.suites;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What only a browser shows. */
@Suite(failIfNoTests = false)
@SelectPackages("news.dragoman.browser")
@IncludeClassNamePatterns(".*Test")
class BrowserSuite {}
