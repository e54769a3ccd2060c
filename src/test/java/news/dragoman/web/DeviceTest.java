package news.dragoman.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeviceTest {

    @Test
    void a_browser_is_named_in_two_words() {
        assertEquals(
                "Firefox · Linux",
                Device.named("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"));
        assertEquals(
                "Edge · Windows",
                Device.named(
                        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0"));
        assertEquals(
                "Safari · iPhone",
                Device.named(
                        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1"));
        assertEquals(
                "Chrome · Android",
                Device.named(
                        "Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36"));
    }

    @Test
    void what_says_nothing_is_named_nothing() {
        assertEquals("", Device.named(null));
        assertEquals("", Device.named("<script>alert(1)</script>"));
    }
}
