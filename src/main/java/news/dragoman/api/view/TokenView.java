package news.dragoman.api.view;

import java.time.Instant;
import java.util.Set;
import news.dragoman.people.Scope;

/** The token that the request came with. */
public record TokenView(String name, Set<Scope> scopes, Instant expires) {}
