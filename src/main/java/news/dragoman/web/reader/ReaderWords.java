package news.dragoman.web.reader;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;

/**
 * The words around an article, in the article's language; apart from the languages of the newsroom's interface. Files
 * are {@code ReaderWords*.properties}. A language without a file gets English, marked as English.
 *
 * @param spoken the language that the words are in
 */
public record ReaderWords(Language spoken, ResourceBundle bundle) {

    private static final String FILES = ReaderWords.class.getName();
    private static final Language ENGLISH = Language.of("en");

    /** Those with a file besides English. */
    private static final List<Language> TRANSLATED =
            List.of("zh-Hans", "zh-Hant", "ko", "ug", "bo", "my", "km").stream()
                    .map(Language::of)
                    .toList();

    private static final Language WRITTEN_CANTONESE = Language.of("zh-Hant");

    /** The words for a page in that language. Cantonese readers read written Chinese, which their own notices are in. */
    public static ReaderWords of(Language page) {
        Language wanted = page.locale().getLanguage().equals("yue") ? WRITTEN_CANTONESE : page;
        Language spoken = Languages.serving(List.of(wanted.locale()), TRANSLATED)
                .filter(found -> found.script().equals(wanted.script()))
                .orElse(ENGLISH);
        Locale locale = spoken.equals(ENGLISH) ? Locale.ROOT : spoken.locale();
        return new ReaderWords(
                spoken,
                ResourceBundle.getBundle(
                        FILES,
                        locale,
                        ReaderWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public String lang() {
        return spoken.tag();
    }

    public String dir() {
        return spoken.direction().attribute();
    }

    public String skip() {
        return bundle.getString("skip");
    }

    public String readThisIn() {
        return bundle.getString("read-this-in");
    }

    public String allLanguages() {
        return bundle.getString("all-languages");
    }

    public String latest() {
        return bundle.getString("latest");
    }

    public String earlier() {
        return bundle.getString("earlier");
    }

    public String toLatest() {
        return bundle.getString("to-latest");
    }

    public String emptyTitle() {
        return bundle.getString("empty-title");
    }

    public String emptyText() {
        return bundle.getString("empty-text");
    }

    public String nowhereTitle() {
        return bundle.getString("nowhere-title");
    }

    public String nowhereText() {
        return bundle.getString("nowhere-text");
    }

    public String reviewedTitle() {
        return bundle.getString("reviewed-title");
    }

    public String reviewedText() {
        return bundle.getString("reviewed-text");
    }

    /** What stands in the place of something that was taken out, where nobody has said it in other words. */
    public String redactedText() {
        return bundle.getString("redacted-text");
    }

    public String withdrawnTitle() {
        return bundle.getString("withdrawn-title");
    }

    /** Why an article is gone, where nobody has said it in other words. */
    public String withdrawnText() {
        return bundle.getString("withdrawn-text");
    }

    /** What is said at the top of an article that was changed after it was published, by the kind of its last note. */
    public String stamped(String kind) {
        return bundle.getString("stamped-" + kind);
    }

    /** What a note is called, by its kind. */
    public String kind(String kind) {
        return bundle.getString("kind-" + kind);
    }

    /** Whose a photo is. */
    public String photoBy(String credit) {
        return new MessageFormat(bundle.getString("photo-by"), Locale.ROOT).format(new Object[] {credit});
    }

    /** That a photo was handed out by those it shows, or by an authority. */
    public String handout() {
        return bundle.getString("handout");
    }

    public String notes() {
        return bundle.getString("notes");
    }

    public String toFront() {
        return bundle.getString("to-front");
    }

    /** What stands before the media that an article goes by. */
    public String sources() {
        return bundle.getString("sources");
    }

    public String archive() {
        return bundle.getString("archive");
    }

    public String desks() {
        return bundle.getString("desks");
    }

    /** What stands above a desk's other articles; the desk's name keeps to itself whatever script it is in. */
    public String more(String desk) {
        return about("more", desk);
    }

    public String search() {
        return bundle.getString("search");
    }

    /** What was found for what somebody typed. */
    public String searchResults(String typed) {
        return about("search-results", typed);
    }

    public String searchNoneTitle() {
        return bundle.getString("search-none-title");
    }

    public String searchNoneText() {
        return bundle.getString("search-none-text");
    }

    public String searchHint() {
        return bundle.getString("search-hint");
    }

    public String searchMore() {
        return bundle.getString("search-more");
    }

    public String previewTitle() {
        return bundle.getString("preview-title");
    }

    /** Until when what a preview shows may not be published. */
    public String previewEmbargo(String until) {
        return new MessageFormat(bundle.getString("preview-embargo"), Locale.ROOT).format(new Object[] {until});
    }

    /** For whom a preview is, of which version, and until when; the name keeps to itself whatever script it is in. */
    public String previewText(String forWhom, String version, String until) {
        return new MessageFormat(bundle.getString("preview-text"), Locale.ROOT)
                .format(new Object[] {"\u2068" + forWhom + "\u2069", version, until});
    }

    private String about(String key, String what) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(new Object[] {"\u2068" + what + "\u2069"});
    }
}
