package news.dragoman.newsroom;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.review.Redline;
import news.dragoman.story.Pin;
import news.dragoman.story.Version;

/**
 * What a translation has to be told about its sources.
 *
 * @param versions newer than the pinned ones and with other words, oldest first
 * @param aligned of each source the version that the units are aligned with
 * @param byUnit what happened to each unit whose source moved
 */
public record SourceNews(List<Version> versions, List<UUID> aligned, Map<UUID, SourceChange> byUnit) {

    /** What is to be told. */
    public static SourceNews of(Situation situation) {
        var edition = situation.edition();
        var file = situation.file();
        return new SourceNews(
                edition.sources().stream()
                        .flatMap(pin -> file.newerThan(file.edition(pin.sourceId()), pin.versionId()).stream())
                        .toList(),
                edition.sources().stream().map(Pin::alignedId).toList(),
                situation.text().changes().stream().collect(Collectors.toMap(SourceChange::unit, Function.identity())));
    }

    /** What somebody says who has these before him: with what he saves they come back as what he has read. */
    public String read() {
        return aligned.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    /** Whether there is anything to tell. */
    public boolean any() {
        return !versions.isEmpty() || !byUnit.isEmpty();
    }

    public int count(SourceChange.Kind kind) {
        return (int) byUnit.values().stream().filter(c -> c.kind() == kind).count();
    }

    /** A sentence with what went and what came; all of it went where it is gone. */
    public static List<Redline.Run> difference(SourceChange.Moved sentence, Language language) {
        return sentence.now() == null
                ? List.of(new Redline.Run(Redline.Change.OUT, sentence.was()))
                : Redline.close(sentence.was(), sentence.now(), language);
    }
}
