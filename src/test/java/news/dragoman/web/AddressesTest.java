package news.dragoman.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/", "/desk?view=list", "/desk/stories/1?mode=redline&x=%E4%B8%AD"})
    void an_address_of_the_newsroom_is_one(String address) {
        assertEquals(Optional.of(address), Addresses.inNewsroom(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "desk",
                "/deskelsewhere",
                "//evil.example/desk",
                "/desk//evil.example",
                "/desk/../../evil",
                "/desk/..",
                "https://evil.example/desk",
                "/\\evil.example",
                "/desk/\\..",
                "/desk\r\nSet-Cookie: a=b",
                "/desk/ x",
                "javascript:alert(1)",
                "/desk/%zz",
                "/desk/%2e%2e/en/",
                "/desk/%2E%2E%2fen/",
                "/desk/%252e%252e/en/",
                "/desk/..%5c..%5cevil",
                "/desk/%00",
                "/desk/%0d%0aSet-Cookie:%20a=b"
            })
    void an_address_that_leads_elsewhere_is_not(String address) {
        assertEquals(Optional.empty(), Addresses.inNewsroom(address));
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example/desk?a=b, /desk?a=b",
        "http://evil.example, /",
        "/desk/sign-in?next=%2Fdesk, /desk/sign-in?next=%2Fdesk",
        "//evil.example/desk, /",
        "/\\evil.example, /",
        "/desk\\evil, /",
        "http://here//evil.example, /",
        "javascript:alert(1), /",
        "evil.example, /"
    })
    void an_address_leads_nowhere_but_here(String address, String here) {
        assertEquals(here, Addresses.here(address));
    }

    @Test
    void an_address_with_a_line_end_leads_to_the_front() {
        assertEquals("/", Addresses.here("/desk\r\nSet-Cookie: a=b"));
    }
}
