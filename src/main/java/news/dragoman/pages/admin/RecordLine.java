package news.dragoman.pages.admin;

import java.util.List;
import news.dragoman.history.Deed;

/**
 * A line of the record of the newsroom itself.
 *
 * @param who who did it; empty for the installation itself
 * @param whom the person, pen name or desk it was done to
 * @param details what became different
 */
record RecordLine(String iso, String at, Deed deed, String who, String whom, List<String> details) {}
