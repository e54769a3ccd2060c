package news.dragoman.publication;

import org.jdom2.Verifier;

/** Text for XML. */
public final class XmlText {

    private XmlText() {}

    /** The text without the few characters that XML cannot hold, not even escaped (XML 1.0, production 2). */
    public static String of(String text) {
        if (Verifier.checkCharacterData(text) == null) {
            return text;
        }
        return text.codePoints()
                .filter(Verifier::isXMLCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
