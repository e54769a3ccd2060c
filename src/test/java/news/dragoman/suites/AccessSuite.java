package news.dragoman.suites;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Who may read and do what, and what nobody may. */
@Suite(failIfNoTests = false)
@SelectPackages("news.dragoman.access")
@IncludeClassNamePatterns(".*Test")
class AccessSuite {}
