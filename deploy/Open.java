import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Opens addresses of a site, some times each, as an image may have no program for that: {@code java Open.java SITE PATH...} */
class Open {

    private static final int TIMES = 20;

    public static void main(String... arguments) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (int time = 0; time < TIMES; time++) {
            for (int i = 1; i < arguments.length; i++) {
                URI address = URI.create(arguments[0] + arguments[i]);
                int status = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                        .statusCode();
                if (status >= 500) {
                    throw new IllegalStateException(address + " answers " + status);
                }
            }
        }
    }
}
