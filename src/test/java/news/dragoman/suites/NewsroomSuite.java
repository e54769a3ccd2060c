package news.dragoman.suites;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The newsroom's own classes, and the races over them. */
@Suite(failIfNoTests = false)
@SelectPackages("news.dragoman.newsroom")
@IncludeClassNamePatterns(".*Test")
class NewsroomSuite {}
