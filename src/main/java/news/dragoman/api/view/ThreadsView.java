package news.dragoman.api.view;

import java.util.List;
import java.util.Set;
import news.dragoman.review.NoteThread;

/**
 * What is said about an edition, oldest first.
 *
 * @param begins what the asker may begin
 */
public record ThreadsView(List<ThreadView> items, Set<NoteThread.Kind> begins) {}
