package news.dragoman.api.view;

import java.util.List;

/** Where the person is signed in, the last used first. */
public record SignInsPage(List<SignInView> items) {}
