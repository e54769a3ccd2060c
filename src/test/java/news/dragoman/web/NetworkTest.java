package news.dragoman.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NetworkTest {

    @Test
    void an_IPv4_address_is_a_network_of_its_own_however_it_is_written() {
        assertEquals("192.0.2.7", Network.of("192.0.2.7"));
        assertEquals("192.0.2.7", Network.of("::ffff:192.0.2.7"));
        assertNotEquals(Network.of("192.0.2.7"), Network.of("192.0.2.8"));
    }

    @Test
    void whoever_changes_the_last_half_of_an_IPv6_address_is_still_the_same() {
        assertEquals(Network.of("2001:db8:1:2::1"), Network.of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertEquals(Network.of("fe80::1%eth0"), Network.of("fe80::2"));
        assertNotEquals(Network.of("2001:db8:1:2::1"), Network.of("2001:db8:1:3::1"));
    }

    @Test
    void what_is_no_address_is_looked_up_nowhere() {
        assertEquals("unknown", Network.of("evil.example"));
        assertEquals("unknown", Network.of(""));
        assertEquals("unknown", Network.of((String) null));
        assertEquals("unknown", Network.of("1.2.3.4.5.6:::"));
    }

    @Test
    void a_neighbourhood_is_as_large_as_one_site_gets_and_says_no_more() {
        assertEquals("c00002/24", Network.siteOf("192.0.2.7"));
        assertEquals(Network.siteOf("192.0.2.7"), Network.siteOf("::ffff:192.0.2.250"));
        assertEquals(Network.siteOf("2001:db8:1:2::1"), Network.siteOf("2001:db8:1:ffff::9"));
        assertNotEquals(Network.siteOf("2001:db8:1::1"), Network.siteOf("2001:db8:2::1"));
        assertEquals("unknown", Network.siteOf("evil.example"));
    }
}
