package news.dragoman.suites;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What programs do and what people live through: the API and the journeys. */
@Suite
@SelectPackages({"news.dragoman.api", "news.dragoman.journeys"})
@IncludeClassNamePatterns(".*Test")
class ProgramsAndPeopleSuite {}
