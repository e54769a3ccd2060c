package news.dragoman.pages.front;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import news.dragoman.publication.Publications;
import news.dragoman.web.Audience;
import news.dragoman.web.reader.ReaderAnswers;

/** Every address that is not the newsroom's, nor a program's, nor anything else: for readers, there is nothing there. */
@Path("/")
@Audience(Audience.Of.EVERYBODY)
public class ElsewhereResource {

    private final Publications publications;
    private final ReaderAnswers answers;

    ElsewhereResource(Publications publications, ReaderAnswers answers) {
        this.publications = publications;
        this.answers = answers;
    }

    @GET
    @Path("{address: " + ReaderAnswers.ELSEWHERE + "}")
    public Response nowhere(String address, @Context HttpHeaders headers) {
        return answers.nowhere(address.split("/", 2)[0], headers, publications.fronts());
    }
}
