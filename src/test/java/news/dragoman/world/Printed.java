package news.dragoman.world;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dragoman.language.CreditLine;
import news.dragoman.language.Language;
import news.dragoman.language.Slug;
import news.dragoman.publication.Permalink;
import news.dragoman.publication.Publication;
import news.dragoman.publication.Publication.BodyBlock;
import news.dragoman.publication.Publication.BodyKind;
import news.dragoman.publication.PublicationCredit;
import news.dragoman.publication.Publications;

/** Articles that are simply there, for tests of what readers come upon, many of them or at times long past. */
@ApplicationScoped
public class Printed {

    private final Publications publications;

    Printed(Publications publications) {
        this.publications = publications;
    }

    /**
     * An article without a story behind it.
     *
     * @param desk its desk's code; the name is made of it
     * @param authors as printed
     */
    public record Sheet(
            String language,
            String desk,
            ZoneId zone,
            Instant at,
            String headline,
            String dek,
            List<String> authors,
            List<String> body) {

        public Sheet(String language, String desk, Instant at, String headline, String... body) {
            this(language, desk, ZoneId.of("Asia/Shanghai"), at, headline, "", List.of(), List.of(body));
        }

        public Sheet by(String... names) {
            return new Sheet(language, desk, zone, at, headline, dek, List.of(names), body);
        }
    }

    public Publication print(Sheet sheet) {
        return print(List.of(sheet)).get(0);
    }

    /** All of them in one go. */
    public List<Publication> print(List<Sheet> sheets) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Publication> printed = new ArrayList<>();
            for (Sheet sheet : sheets) {
                var article = article(sheet);
                publications.persist(article);
                printed.add(article);
            }
            return printed;
        });
    }

    private static Publication article(Sheet sheet) {
        var language = Language.of(sheet.language());
        var words = new Publication.Words(
                language,
                sheet.headline(),
                sheet.dek(),
                "",
                CreditLine.byline(language, sheet.authors()),
                "",
                "The " + sheet.desk() + " desk",
                sheet.desk(),
                sheet.zone(),
                sheet.authors().stream()
                        .map(name -> new PublicationCredit(PublicationCredit.Part.AUTHOR, name))
                        .toList(),
                sheet.body().stream()
                        .map(text -> new BodyBlock(BodyKind.PARAGRAPH, text))
                        .toList());
        return new Publication(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Permalink(language.tag(), Slug.of(sheet.headline(), language), Permalink.newKey()),
                words,
                List.of(),
                new byte[32],
                sheet.at(),
                sheet.at());
    }
}
