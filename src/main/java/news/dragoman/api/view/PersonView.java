package news.dragoman.api.view;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.workflow.Role;

/** Somebody of the newsroom, apart from any story. */
public record PersonView(UUID id, String name, Map<String, String> names, Set<Role> roles, Set<String> languages) {}
