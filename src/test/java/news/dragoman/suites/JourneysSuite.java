package news.dragoman.suites;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What people live through. */
@Suite(failIfNoTests = false)
@SelectPackages("news.dragoman.journeys")
@IncludeClassNamePatterns(".*Test")
class JourneysSuite {}
