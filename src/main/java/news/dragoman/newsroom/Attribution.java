package news.dragoman.newsroom;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.language.CreditLine;
import news.dragoman.language.Language;
import news.dragoman.publication.PublicationCredit;
import news.dragoman.story.Credit;
import news.dragoman.story.StoryNames;

/**
 * Who is named with an edition, from what people did: bylines in order, translators whose words stand in it by first
 * contribution, editors who changed or signed it.
 */
public record Attribution(
        Language language, List<Credit> byline, List<UUID> translators, List<UUID> editors, StoryNames names) {

    /** The names of the byline as printed. */
    public List<String> bylineNames() {
        return byline.stream().map(c -> names.of(c, language.tag())).toList();
    }

    /** The byline as readers see it; empty where nobody is named. */
    public String bylineLine() {
        return byline.isEmpty() ? "" : CreditLine.byline(language, bylineNames());
    }

    /** The credit line as readers see it; empty where there is nobody to credit. */
    public String creditLine() {
        return CreditLine.of(language, printed(translators), printed(editors));
    }

    /** Everybody who is named, each for what, as printed and in the order of the lines. */
    public List<PublicationCredit> credits() {
        return Stream.of(
                        as(PublicationCredit.Part.AUTHOR, bylineNames()),
                        as(PublicationCredit.Part.TRANSLATOR, printed(translators)),
                        as(PublicationCredit.Part.EDITOR, printed(editors)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<PublicationCredit> as(PublicationCredit.Part part, List<String> names) {
        return names.stream().map(name -> new PublicationCredit(part, name)).toList();
    }

    /** Those who have no name in the edition's language, as the story calls them elsewhere. */
    public List<String> unnamed() {
        var missing = new java.util.LinkedHashSet<String>();
        byline.stream()
                .filter(c -> !names.named(c, language.tag()))
                .forEach(c -> missing.add(names.of(c, language.tag())));
        Stream.concat(translators.stream(), editors.stream())
                .filter(p -> !names.named(p, language.tag()))
                .forEach(p -> missing.add(names.of(p, language.tag())));
        return List.copyOf(missing);
    }

    private List<String> printed(List<UUID> people) {
        return people.stream().map(p -> names.of(p, language.tag())).toList();
    }
}
