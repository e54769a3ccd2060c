package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a text is returned.
 *
 * @param reason in free words; may be missing where reasons are named
 * @param reasons of the desk's list
 */
public record ReturnAsk(@Nullable String reason, @Nullable List<UUID> reasons) {}
