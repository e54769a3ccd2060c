package news.dragoman.browser;

import java.util.List;
import news.dragoman.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Pages that the long sweep looks at from all sides. Each screen adds its own by a bean that implements this: it builds
 * what it needs with {@code World} and names the addresses.
 */
public interface Walk {

    /** The pages, built anew at each call. */
    List<Stop> stops();

    /**
     * One page.
     *
     * @param name for the screenshot
     * @param as who looks at it; nobody in particular when null
     */
    record Stop(String name, String path, @Nullable Person as) {}
}
