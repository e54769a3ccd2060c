package news.dragoman.browser;

/** The sizes at which the pages are looked at, in CSS pixels. */
public enum Screen {
    DESKTOP(1440, 1000),
    TABLET(1024, 900),
    PHONE(390, 844);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
