package news.dragoman.language;

/** Khmer: ។ and ៕ end a sentence, but not in ។ល។ ("and so on"); a quotation keeps the words that say who spoke. */
final class KhmerSentences implements SentenceRule {

    private static final String SAID = "(?:និយាយ|សួរ|ឆ្លើយ|ពោល|មានប្រសាសន៍|ថ្លែង|បន្ថែម|ស្រែក|ប្រាប់)";
    /** A verb followed by ថា ("that") introduces what comes, and so begins a sentence. */
    private static final QuotativeSentences QUOTATIVE =
            new QuotativeSentences("[^។៕«»“”?!]{0,60}" + SAID + "(?!\\p{L}*ថា)[^«“]{0,60}[។៕].*");

    @Override
    public boolean ends(Stop stop) {
        if (stop.after().startsWith("ល។") || stop.before().endsWith("។ល")) {
            return false;
        }
        return QUOTATIVE.ends(stop);
    }
}
