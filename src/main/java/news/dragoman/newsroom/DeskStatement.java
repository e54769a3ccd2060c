package news.dragoman.newsroom;

import java.util.Map;

/** A query on the desk's tables with its parameters: apart from what runs it, so that its plan can be looked at. */
record DeskStatement(String sql, Map<String, Object> parameters) {}
