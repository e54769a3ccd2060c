package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import news.dragoman.language.StrangersText.Fault;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StrangersTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you. 32,000 people!\nAnd a second line.",
                "渡口十一天没有开船。“山路”要走三个小时。",
                "كېمە قاتنىمىدى، «تاغ يولى» ئۈچ سائەت.",
                "السَّلَامُ عَلَيْكُمْ وَرَحْمَةُ اللَّهِ",
                "བསྒྲུབས་པའི་རྒྱུ་མཚན་ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ",
                "ခရီးသည်တွေ\u200bမရှိ\u200bတော့ဘူး။ သ္ဘာဝကျတယ်။ ကြွေကျသည်။",
                "ស្ត្រី\u200bម្នាក់\u200bដើរ\u200bឆ្លង\u200bទន្លេ\u200bដោយ\u200bខ្លួន\u200bឯង\u200bកន្លង\u200bមក\u200bហើយ",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F 👩‍👩‍👧‍👦 ❤️ 1️⃣",
                "a \u2068שלום\u2069 b",
                "Tiếng Việt: Nguyễn Thị Ánh",
                "می‌خواهم نامه‌ای بنویسم"
            })
    void what_people_write_in_any_script_is_nothing_to_complain_of(String text) {
        assertEquals(Optional.empty(), StrangersText.fault(text));
    }

    @Test
    void what_turns_the_text_around_it_is_refused() {
        assertEquals(Optional.of(Fault.DIRECTION), StrangersText.fault("abc\u202Edef"));
        assertEquals(Optional.of(Fault.DIRECTION), StrangersText.fault("abc\u202Adef\u202C"));
        assertEquals(Optional.of(Fault.DIRECTION), StrangersText.fault("an isolate \u2067left open"));
        assertEquals(Optional.of(Fault.DIRECTION), StrangersText.fault("closed\u2069 and never opened"));
        assertEquals(
                Optional.of(Fault.DIRECTION), StrangersText.fault("\u2067open on one line\nclosed\u2069 on another"));
    }

    @Test
    void what_covers_the_lines_around_it_is_refused() {
        assertEquals(Optional.of(Fault.MARKS), StrangersText.fault("Z\u0351\u0352\u0353\u0354\u0355algo"));
        assertEquals(Optional.of(Fault.MARKS), StrangersText.fault("ཀ" + "\u0FB1".repeat(11)));
        assertEquals(Optional.of(Fault.MARKS), StrangersText.fault("a\u0301\u200B\u0301\u0301\u0301\u0301"));
    }

    @Test
    void what_hides_something_is_refused() {
        assertEquals(Optional.of(Fault.INVISIBLE), StrangersText.fault("a" + "\u200B".repeat(5) + "b"));
        assertEquals(Optional.of(Fault.INVISIBLE), StrangersText.fault("a\u200Bb\u200Bc\u200Bd\u200B".repeat(5)));
        assertEquals(Optional.of(Fault.INVISIBLE), StrangersText.fault("seen\uDB40\uDC41\uDB40\uDC42"));
    }

    @Test
    void what_no_text_holds_is_refused() {
        assertEquals(Optional.of(Fault.CONTROL), StrangersText.fault("a\u0000b"));
        assertEquals(Optional.of(Fault.CONTROL), StrangersText.fault("a\uD800b"));
        assertEquals(Optional.of(Fault.CONTROL), StrangersText.fault("a\u0007b"));
    }
}
