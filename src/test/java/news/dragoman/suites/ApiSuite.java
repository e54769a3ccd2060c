package news.dragoman.suites;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What programs do. */
@Suite(failIfNoTests = false)
@SelectPackages("news.dragoman.api")
@IncludeClassNamePatterns(".*Test")
class ApiSuite {}
