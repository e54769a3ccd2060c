package news.dragoman.pages.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import news.dragoman.newsroom.Situation;
import news.dragoman.people.Person;
import news.dragoman.publication.Publication;
import news.dragoman.publication.Publications;
import news.dragoman.review.SignOff;
import news.dragoman.review.SignOffs;
import news.dragoman.story.Version;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.workflow.PublicState;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text can be read against: as it came to the desk, as it is published, as the person signed it, or any of
 * its versions.
 */
@ApplicationScoped
class Bases {

    private final Publications publications;
    private final SignOffs signOffs;
    private final CurrentPerson current;

    Bases(Publications publications, SignOffs signOffs, CurrentPerson current) {
        this.publications = publications;
        this.signOffs = signOffs;
        this.current = current;
    }

    /** @param wanted how an address names it; what it does not know is as good as none */
    Against of(Situation situation, @Nullable String wanted, Person person, Instant now) {
        var id = situation.edition().id();
        var all = situation.file().versions(id);
        var known = new LinkedHashMap<Against.Kind, Version>();
        published(situation).flatMap(v -> in(all, v)).ifPresent(v -> known.put(Against.Kind.PUBLISHED, v));
        signOffs.lastBy(id, person.id())
                .map(SignOff::versionId)
                .flatMap(v -> in(all, v))
                .ifPresent(v -> known.put(Against.Kind.SIGNED, v));
        came(situation, all, known.get(Against.Kind.PUBLISHED)).ifPresent(v -> known.put(Against.Kind.CAME, v));
        String code = code(wanted, all, known);
        var version = version(code, all, known);
        return new Against(
                code,
                version,
                choices(
                        code,
                        all,
                        known,
                        at -> Due.of(at, now, current.zone(), current.uiLocale())
                                .at()));
    }

    private Optional<UUID> published(Situation situation) {
        var edition = situation.edition();
        return edition.publicState() == PublicState.NONE
                ? Optional.empty()
                : publications
                        .current(edition.id())
                        .map(Publication::signOffId)
                        .map(signOffs::findById)
                        .map(SignOff::versionId);
    }

    /** The last version that was handed to the editors; in a correction what is before readers, as it is newer. */
    private static Optional<Version> came(Situation situation, List<Version> all, @Nullable Version published) {
        var cutAt = situation.edition().original() ? Version.CutAt.FILED : Version.CutAt.SUBMITTED;
        return Stream.concat(all.stream().filter(v -> v.cutAt() == cutAt), Stream.ofNullable(published))
                .max(Comparator.comparing(Version::number));
    }

    private static Optional<Version> in(List<Version> all, UUID id) {
        return all.stream().filter(v -> v.id().equals(id)).findFirst();
    }

    private static String code(@Nullable String wanted, List<Version> all, Map<Against.Kind, Version> known) {
        String code = Objects.requireNonNullElse(wanted, "");
        return version(code, all, known).isPresent() ? code : "";
    }

    private static Optional<Version> version(String code, List<Version> all, Map<Against.Kind, Version> known) {
        return switch (code) {
            case "" -> Optional.ofNullable(known.get(Against.Kind.CAME));
            case "published" -> Optional.ofNullable(known.get(Against.Kind.PUBLISHED));
            case "signed" -> Optional.ofNullable(known.get(Against.Kind.SIGNED));
            default ->
                all.stream()
                        .filter(v -> Integer.toString(v.number()).equals(code))
                        .findFirst();
        };
    }

    private static List<Against.Choice> choices(
            String code, List<Version> all, Map<Against.Kind, Version> known, Function<Instant, String> time) {
        var choices = new ArrayList<Against.Choice>();
        Map.of(Against.Kind.CAME, "", Against.Kind.PUBLISHED, "published", Against.Kind.SIGNED, "signed")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(named -> Optional.ofNullable(known.get(named.getKey()))
                        .ifPresent(v -> choices.add(choice(named.getValue(), named.getKey(), v, code, time))));
        all.stream()
                .sorted(Comparator.comparing(Version::number).reversed())
                .forEach(v -> choices.add(choice(Integer.toString(v.number()), Against.Kind.ANY, v, code, time)));
        return choices;
    }

    private static Against.Choice choice(
            String code, Against.Kind kind, Version version, String chosen, Function<Instant, String> time) {
        return new Against.Choice(
                code,
                kind,
                Integer.toString(version.number()),
                version.cutAt().name(),
                time.apply(version.at()),
                code.equals(chosen));
    }
}
