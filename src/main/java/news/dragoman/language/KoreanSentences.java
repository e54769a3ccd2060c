package news.dragoman.language;

import java.util.regex.Pattern;

/** Korean: the particle or verb that takes up a quotation (”고 말했다, ”라며) keeps it in one sentence. */
final class KoreanSentences implements SentenceRule {

    private static final String PARTICLE = "(?:이?라고|이?라며|이?라면서|이?라는|이?란|고|며|면서|는|은|을|를|이|가|하고|하며)";
    private static final String SAID = "(?:말했|물었|되물었|반문했|외쳤|소리쳤|덧붙였|답했|대답했|밝혔|전했|강조했|호소했|토로했|했)(?:다|습니다|어요|지만|고|으나)";
    private static final QuotativeSentences QUOTATIVE = new QuotativeSentences(
            "(?:" + PARTICLE + "(?=[\\s,.]).*|[가-힣]+고\\s.*|[^.?!“”\"]{0,25}?" + SAID + "[.,\\s].*)");
    private static final Pattern NUMBER = Pattern.compile("(?s).*\\d");
    /** 2026. 3. 14. */
    private static final Pattern DATE = Pattern.compile("(?s).*\\d{4}\\.\\s?\\d{1,2}\\.\\s?\\d{1,2}");

    @Override
    public boolean ends(Stop stop) {
        if (stop.isLoneDot()) {
            String before = stop.before();
            boolean inDate =
                    Character.isDigit(stop.nextChar()) && NUMBER.matcher(before).matches();
            if (inDate || DATE.matcher(before).matches()) {
                return false;
            }
        }
        return QUOTATIVE.ends(stop);
    }
}
