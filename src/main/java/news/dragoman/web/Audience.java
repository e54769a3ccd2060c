package news.dragoman.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States who may call an endpoint. One that does not say is answered by nobody, and does not pass the build. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Audience {

    /** Who may call; a method's statement goes before its class's. */
    Of value();

    /** The circles of callers. What exactly one of the newsroom may do is for the table of steps to say. */
    enum Of {
        EVERYBODY,
        NEWSROOM,
        /** Programs of people of the newsroom, by a bearer token that is good for what the route {@link Needs}. */
        PROGRAMS
    }
}
