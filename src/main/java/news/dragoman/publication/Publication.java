package news.dragoman.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dragoman.language.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The frozen article that readers see: words only, with no way back to a working text, to people or to personas. One
 * sign-off publishes once.
 */
@Entity
@EntityListeners(PublicationWatch.class)
public class Publication {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID signOffId;
    private UUID editionId;
    private UUID storyId;
    private String language;
    private String key;
    private String slug;

    @Column(columnDefinition = "text")
    private String headline;

    @Column(columnDefinition = "text")
    private String dek;

    @Column(columnDefinition = "text")
    private String dateline;

    private String byline;
    private String creditLine;
    private String deskName;
    private String desk;
    private String zone;
    private byte[] contentHash;
    private Instant firstPublished;
    private Instant publishedAt;

    /** The database says it. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate month;

    @Column(columnDefinition = "text")
    private String cited = "";

    private boolean current;
    private boolean suspended;
    private @Nullable Instant withdrawnAt;

    @Column(columnDefinition = "text")
    private @Nullable String withdrawalNotice;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> drawnFrom;

    @ElementCollection
    @CollectionTable(name = "publication_credit", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    private List<PublicationCredit> credits = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "publication_block", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    private List<BodyBlock> body = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "publication_photo", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    private List<PublicationPhoto> photos = new ArrayList<>();

    /** What a block of the body is. */
    public enum BodyKind {
        PARAGRAPH,
        SUBHEAD,
        /** In the place of one that was taken out: what readers are told, or nothing for the usual words. */
        REDACTED
    }

    /** A paragraph or subhead as readers see it. */
    @Embeddable
    public static class BodyBlock {

        @Enumerated(EnumType.STRING)
        private BodyKind kind;

        @Column(columnDefinition = "text")
        private String text;

        @SuppressWarnings("NullAway.Init") // for Hibernate
        protected BodyBlock() {}

        public BodyBlock(BodyKind kind, String text) {
            this.kind = kind;
            this.text = text;
        }

        public BodyKind kind() {
            return kind;
        }

        public String text() {
            return text;
        }
    }

    /**
     * The words of an article.
     *
     * @param byline the whole line, as in "By A and B"; empty where nobody is named
     * @param creditLine "Translated by A. Edited by B."; empty where nobody is credited
     * @param deskName the desk's name in the article's language
     * @param desk the desk's code, for addresses
     * @param zone the desk's time zone, in which readers see times
     * @param credits who is named, each for what, in the order of the lines
     */
    public record Words(
            Language language,
            String headline,
            String dek,
            String dateline,
            String byline,
            String creditLine,
            String deskName,
            String desk,
            ZoneId zone,
            List<PublicationCredit> credits,
            List<BodyBlock> body) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Publication() {}

    /** @param drawnFrom the editions that a translation was made from; none for an original */
    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public Publication(
            UUID signOffId,
            UUID editionId,
            UUID storyId,
            Permalink permalink,
            Words words,
            List<UUID> drawnFrom,
            byte[] contentHash,
            Instant firstPublished,
            Instant publishedAt) {
        this.signOffId = signOffId;
        this.editionId = editionId;
        this.storyId = storyId;
        this.language = words.language().tag();
        this.key = permalink.key();
        this.slug = permalink.slug();
        this.headline = words.headline();
        this.dek = words.dek();
        this.dateline = words.dateline();
        this.byline = words.byline();
        this.creditLine = words.creditLine();
        this.deskName = words.deskName();
        this.desk = words.desk();
        this.zone = words.zone().getId();
        this.drawnFrom = List.copyOf(drawnFrom);
        this.contentHash = contentHash.clone();
        this.firstPublished = firstPublished;
        this.publishedAt = publishedAt;
        this.current = true;
        this.body.addAll(words.body());
        this.credits.addAll(words.credits());
    }

    public UUID id() {
        return id;
    }

    public UUID signOffId() {
        return signOffId;
    }

    public UUID editionId() {
        return editionId;
    }

    public UUID storyId() {
        return storyId;
    }

    public Language language() {
        return Language.of(language);
    }

    public Permalink permalink() {
        return new Permalink(language, slug, key);
    }

    public String headline() {
        return headline;
    }

    public String dek() {
        return dek;
    }

    public String dateline() {
        return dateline;
    }

    public String byline() {
        return byline;
    }

    public String creditLine() {
        return creditLine;
    }

    public String deskName() {
        return deskName;
    }

    /** The desk's code, for addresses. */
    public String desk() {
        return desk;
    }

    /** The editions that it was translated from; none for an original. */
    public List<UUID> drawnFrom() {
        return List.copyOf(drawnFrom);
    }

    /** The names of one part, in the order of the line; none where the article is from before they were kept. */
    public List<String> named(PublicationCredit.Part part) {
        return credits.stream()
                .filter(credit -> credit.part() == part)
                .map(PublicationCredit::name)
                .toList();
    }

    /** Which media and documents it goes by. */
    public List<Citation> citations() {
        return Citation.parse(cited);
    }

    /** The same as it was typed. */
    public String cited() {
        return cited;
    }

    /** Says what it goes by, before it is out. */
    public void cite(String words) {
        cited = words;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String contentHash() {
        return HexFormat.of().formatHex(contentHash);
    }

    /** Its place in the list of its language's articles. */
    public Place place() {
        return new Place(firstPublished, id);
    }

    public Instant firstPublished() {
        return firstPublished;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    boolean current() {
        return current;
    }

    public List<BodyBlock> body() {
        return List.copyOf(body);
    }

    /** The body as it reads: where several that follow each other were taken out with the same words, said once. */
    public List<BodyBlock> passages() {
        List<BodyBlock> passages = new ArrayList<>();
        for (BodyBlock block : body) {
            BodyBlock last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
            boolean again = block.kind() == BodyKind.REDACTED
                    && last != null
                    && last.kind() == BodyKind.REDACTED
                    && last.text().equals(block.text());
            if (!again) {
                passages.add(block);
            }
        }
        return passages;
    }

    /** Its photos in order, without those that were taken out. */
    public List<PublicationPhoto> photos() {
        return photos.stream().filter(photo -> !photo.redacted()).toList();
    }

    /** The one at the top, if it has any. */
    public Optional<PublicationPhoto> ledePhoto() {
        return photos().stream().filter(PublicationPhoto::lede).findFirst();
    }

    /** Freezes photos with it whose copies are in the store already. */
    public void show(List<PublicationPhoto> frozen) {
        photos.clear();
        photos.addAll(frozen);
    }

    /** Takes photos out of what readers see, for good, with all that was said of them. */
    public void redactPhotos(Set<UUID> ids) {
        photos.replaceAll(photo -> ids.contains(photo.photoId()) ? photo.redact() : photo);
    }

    /** Whether readers see no more than that it is being reviewed. */
    public boolean suspended() {
        return suspended;
    }

    public void suspend() {
        suspended = true;
    }

    public void resume() {
        suspended = false;
    }

    /** Since when readers find only that it is gone. */
    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** What they are told then, in its language; empty for the usual words. */
    public String withdrawalNotice() {
        return withdrawalNotice == null ? "" : withdrawalNotice;
    }

    /** Readers find from now on that it is gone, and why. */
    public void withdraw(String notice, Instant now) {
        withdrawnAt = now;
        withdrawalNotice = notice;
        suspended = false;
    }

    /**
     * Takes words out of what readers see, for good: they are nowhere in it any more.
     *
     * @param places in the body
     * @param line what stands there instead; empty for the usual words
     * @param contentHash of what is left
     */
    public void redact(Set<Integer> places, boolean withDek, boolean withDateline, String line, byte[] contentHash) {
        places.forEach(place -> body.set(place, new BodyBlock(BodyKind.REDACTED, line)));
        dek = withDek ? "" : dek;
        dateline = withDateline ? "" : dateline;
        this.contentHash = contentHash.clone();
    }

    /** A newer publication of the edition takes its place. */
    public void supersede() {
        current = false;
    }
}
