package news.dragoman.suites;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every test that no other suite names, so that none is ever left out. */
@Suite(failIfNoTests = false)
@SelectPackages("news.dragoman")
@ExcludePackages({
    "news.dragoman.access",
    "news.dragoman.browser",
    "news.dragoman.newsroom",
    "news.dragoman.api",
    "news.dragoman.journeys",
    "news.dragoman.suites"
})
@IncludeClassNamePatterns(".*Test")
class RestOfTheHouseSuite {}
