package news.dragoman.api.view;

import java.util.List;

/**
 * Why something is refused.
 *
 * @param code for the program
 * @param text for the person, in the language of the answer
 * @param args what the reason speaks of: a number, a stage, a name as the story shows it
 */
public record ReasonView(String code, String text, List<String> args) {}
