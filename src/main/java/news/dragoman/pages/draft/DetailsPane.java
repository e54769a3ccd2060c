package news.dragoman.pages.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import news.dragoman.language.CreditLine;
import news.dragoman.language.Languages;
import news.dragoman.newsroom.Situation;
import news.dragoman.story.StoryNames;
import news.dragoman.web.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** Lays out what stands beside the text: slugline, urgency, due, languages. */
@ApplicationScoped
class DetailsPane {

    DraftPage.Details of(
            Situation situation, DraftPages.Kept kept, Unsaved unsaved, CurrentPerson current, StoryNames names) {
        var shown = unsaved.details().orElse(kept.details());
        Locale locale = current.uiLocale();
        var language = situation.edition().language();
        return new DraftPage.Details(
                kept.version(),
                unsaved.details().isPresent() ? "" : kept.mark(),
                shown.slugline(),
                IntStream.rangeClosed(1, 9)
                        .mapToObj(level ->
                                new DraftPage.Level(level, shown.urgency().equals(Integer.toString(level))))
                        .toList(),
                shown.due(),
                current.zone().getDisplayName(TextStyle.FULL, locale) + " · " + current.zone(),
                language.nameIn(locale),
                situation.desk().nameIn(current.face().tag()),
                Languages.KNOWN.stream()
                        .filter(l -> !l.equals(language))
                        .map(l -> target(l.tag(), l.nameIn(locale), shown.targets(), kept.desksOwn()))
                        .toList(),
                rival(situation, kept, unsaved, locale, names));
    }

    private static DraftPage.Target target(String tag, String name, Set<String> chosen, Set<String> desksOwn) {
        boolean own = desksOwn.contains(tag);
        return new DraftPage.Target(tag, name, own || chosen.contains(tag), own);
    }

    private static DraftPage.@Nullable Standing rival(
            Situation situation, DraftPages.Kept kept, Unsaved unsaved, Locale locale, StoryNames names) {
        if (!unsaved.staleDetails()) {
            return null;
        }
        var stands = kept.details();
        var language = situation.edition().language();
        List<String> byline =
                stands.byline().stream().map(c -> names.of(c, language.tag())).toList();
        return new DraftPage.Standing(
                stands.slugline(),
                Integer.parseInt(stands.urgency()),
                stands.due().replace('T', ' '),
                DraftPages.targetsWorded(stands.targets(), locale),
                byline.isEmpty() ? "" : CreditLine.byline(language, byline));
    }
}
