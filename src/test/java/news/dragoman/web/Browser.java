package news.dragoman.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without JavaScript, as far as a newsroom needs one: it keeps cookies, follows links and sends forms. */
public class Browser {
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String languages;

    public Browser(String languages) {
        this.languages = languages;
    }

    public static Browser english() {
        return new Browser("en");
    }

    public Response get(String address) {
        return keep(request().get(address));
    }

    /** Gets a page and follows where it leads. */
    public Document open(String address) {
        return follow(get(address));
    }

    public Response send(FormElement form, Map<String, String> typed) {
        return send(form.attr("action"), fields(form, typed));
    }

    public Response send(String address, Map<String, String> fields) {
        StringJoiner body = new StringJoiner("&");
        fields.forEach((name, value) -> body.add(encode(name) + "=" + encode(value)));
        return keep(request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(body.toString())
                .post(address));
    }

    /** Sends a form and follows where it leads. */
    public Document submit(FormElement form, Map<String, String> typed) {
        return follow(send(form, typed));
    }

    public Document follow(Response response) {
        Response at = response;
        while (at.statusCode() == 303) {
            String location = at.header("Location");
            at = get(location.substring(location.indexOf("/desk")));
        }
        return page(at);
    }

    public static Document page(Response response) {
        return Jsoup.parse(response.asString());
    }

    public static FormElement form(Document page, String action) {
        return page.forms().stream()
                .filter(form -> form.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form to " + action + " on " + page.title()));
    }

    /** What a form would send: what is in it, and what is typed over that. */
    public static Map<String, String> fields(FormElement form, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element element : form.select("input[name], textarea[name], select[name]")) {
            fields.put(element.attr("name"), element.val());
        }
        fields.putAll(typed);
        return fields;
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public void forget(String name) {
        cookies.remove(name);
    }

    public void put(String name, String value) {
        cookies.put(name, value);
    }

    public RequestSpecification request() {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .header("Accept-Language", languages)
                .header("Accept", "text/html")
                .urlEncodingEnabled(false);
    }

    private Response keep(Response response) {
        cookies.putAll(response.cookies());
        cookies.values().removeIf(String::isEmpty);
        return response;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
