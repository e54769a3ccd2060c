package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;

/** @param comments those that wait again */
public record UndoneView(List<UUID> comments) {}
