package news.dragoman.comments;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dragoman.language.Language;

/** Words, by language, for which a comment is flagged. They decide nothing: a moderator does. */
@ApplicationScoped
public class WordLists {

    private final EntityManager em;
    private final Clock clock;

    WordLists(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** A list as it stands: one word or phrase a line; version 0 where there is none yet. */
    public record WordList(int version, String words) {}

    /** The list of a language. */
    public WordList of(Language language) {
        return lists(List.of(language)).stream().findFirst().orElseGet(() -> new WordList(0, ""));
    }

    /** Sets a list, if the newest is still the one that its writer saw. */
    @Transactional
    public boolean write(Language language, int basedOn, String words, UUID by) {
        return em.createNativeQuery("""
                        insert into comment_word_list (language, version, words, at, by)
                        select ?1, cast(?2 as int), ?3, ?4, ?5
                        where coalesce((select max(version) from comment_word_list where language = ?1), 0) = ?2 - 1
                        on conflict do nothing""")
                        .setParameter(1, language.tag())
                        .setParameter(2, basedOn + 1)
                        .setParameter(3, words)
                        .setParameter(4, clock.instant())
                        .setParameter(5, by)
                        .executeUpdate()
                == 1;
    }

    /** Whether a text has a word of these languages' lists in it. */
    boolean find(String text, Collection<Language> languages) {
        String plain = Likeness.plain(text);
        return lists(languages).stream()
                .flatMap(list -> list.words().lines())
                .map(Likeness::plain)
                .filter(word -> !word.isEmpty())
                .anyMatch(word -> holds(plain, word));
    }

    /** Words of scripts with spaces are sought whole: nobody is flagged for a word that has another in it. */
    private static boolean holds(String text, String word) {
        Matcher matcher = Pattern.compile(Pattern.quote(word)).matcher(text);
        while (matcher.find()) {
            if (edge(text, matcher.start()) && edge(text, matcher.end())) {
                return true;
            }
        }
        return false;
    }

    private static boolean edge(String text, int at) {
        return at == 0 || at == text.length() || !spaced(text.codePointBefore(at)) || !spaced(text.codePointAt(at));
    }

    private static boolean spaced(int c) {
        return switch (UScript.getScript(c)) {
            case UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.ARABIC -> UCharacter.isLetter(c);
            default -> false;
        };
    }

    private List<WordList> lists(Collection<Language> languages) {
        List<?> rows = em.createNativeQuery("""
                        select distinct on (language) version, words from comment_word_list where language in ?1
                        order by language, version desc""", Object[].class)
                .setParameter(1, languages.stream().map(Language::tag).toList())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new WordList((int) row[0], (String) row[1]))
                .toList();
    }
}
