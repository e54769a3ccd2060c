package news.dragoman.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
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
                "/desk/%zz"
            })
    void an_address_that_leads_elsewhere_is_not(String address) {
        assertEquals(Optional.empty(), Addresses.inNewsroom(address));
    }
}
