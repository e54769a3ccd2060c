package news.dragoman.web.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dragoman.language.PlainText;
import news.dragoman.people.Passwords;
import news.dragoman.web.FieldError;
import news.dragoman.web.Interface;
import news.dragoman.web.Words;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;

/** What is found wrong while a form is read, in the person's language. */
public final class Checking {
    private final Words words;
    private final Interface face;
    private final List<FieldError> errors = new ArrayList<>();

    public Checking(Words words, Interface face) {
        this.words = words;
        this.face = face;
    }

    /** Notes a fault of a field. */
    public void wrong(String field, String text) {
        errors.add(new FieldError(field, text));
    }

    /** Notes what the newsroom refused, at the field that it is about. */
    public void wrong(String field, Refusal refusal) {
        refusal.refused().reasons().forEach(reason -> wrong(field, words.reason(reason, face)));
    }

    /** A line of at most so many characters, stripped; notes what cannot be kept of it. */
    public String line(String field, String typed, int limit) {
        String text = typed.strip();
        PlainText.fault(text)
                .ifPresent(fault -> wrong(
                        field,
                        words.reason(
                                new Reason("TEXT_" + fault.kind().name(), List.of(Integer.toString(fault.index() + 1))),
                                face)));
        if (text.length() > limit) {
            wrong(field, say().tooLong(limit));
        }
        return text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    /** Notes what is wrong with a new password. */
    public void password(String field, Optional<Passwords.Fault> fault) {
        fault.ifPresent(what -> wrong(
                field,
                switch (what) {
                    case TOO_SHORT -> say().passwordShort(Passwords.SHORTEST);
                    case TOO_LONG -> say().passwordLong(Passwords.MOST_BYTES);
                    case COMMON -> say().passwordCommon();
                }));
    }

    public boolean fine() {
        return errors.isEmpty();
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    FieldsMessages say() {
        return words.in(FieldsMessages.class, face);
    }

    Locale locale() {
        return face.locale();
    }
}
