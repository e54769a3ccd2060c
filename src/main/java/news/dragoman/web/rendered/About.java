package news.dragoman.web.rendered;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.publication.PublicationChange;
import org.jspecify.annotations.Nullable;

/**
 * What a page depends on, so that a change of that, and of nothing else, makes a new one of it.
 *
 * @param everything any article at all
 * @param stories in whatever language
 * @param languages anything that is published in them
 * @param fronts the languages that it names as having something to read; null where it names none
 */
public record About(
        boolean everything,
        Set<UUID> stories,
        Set<String> languages,
        @Nullable Set<String> fronts) {

    /** On nothing that newsrooms do. */
    public static About nothing() {
        return new About(false, Set.of(), Set.of(), null);
    }

    /** On every article. */
    public static About all() {
        return new About(true, Set.of(), Set.of(), null);
    }

    /** On one story, in each of its languages. */
    public static About story(UUID story) {
        return new About(false, Set.of(story), Set.of(), null);
    }

    /** On whatever is published in a language. */
    public static About language(Language language) {
        return new About(false, Set.of(), Set.of(language.tag()), null);
    }

    /** And on whatever is published in that language. */
    public About and(Language language) {
        Set<String> all = new HashSet<>(languages);
        all.add(language.tag());
        return new About(everything, stories, Set.copyOf(all), fronts);
    }

    /** And on which languages there is something to read in. */
    public About naming(Collection<Language> fronts) {
        return new About(
                everything,
                stories,
                languages,
                fronts.stream().map(Language::tag).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Whether the page may be another one after that. Where an article leaves readers' reach it may have been the last of
     * its language: nobody counts, as it is rare.
     */
    boolean touchedBy(PublicationChange change) {
        return everything
                || stories.contains(change.story())
                || languages.contains(change.language())
                || fronts != null
                        && switch (change.reach()) {
                            case IN -> !fronts.contains(change.language());
                            case OUT -> true;
                            case SAME -> false;
                        };
    }

    /** Whether it would be by any of those. */
    boolean touchedByAny(List<PublicationChange> changes) {
        return changes.stream().anyMatch(this::touchedBy);
    }
}
