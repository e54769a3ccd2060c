package news.dragoman.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes a form from anybody who reads. There is no cookie that it could agree with, and nobody's sign-in that another site
 * could use: the endpoint looks for itself whether the form is one that was given out, and how fast they come, without
 * keeping where from. What another site's page sends is refused before, as everywhere.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadersForm {}
