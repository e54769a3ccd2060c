package news.dragoman.web;

/** A reason of the desk's list for which a text can be returned, in a form. */
public record ReturnChoice(String id, String text, boolean chosen) {}
