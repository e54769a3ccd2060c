package news.dragoman.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of the people whose programs call, those for whom the route is there; for the others it is not. A method's statement
 * goes before its class's; without one it is there for all.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Circle {
    Audience.Of value();
}
