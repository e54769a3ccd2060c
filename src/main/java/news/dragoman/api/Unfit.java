package news.dragoman.api;

import java.util.List;
import news.dragoman.web.FieldError;
import news.dragoman.web.fields.Checking;

/** Thrown where fields of a request say what cannot be kept, each with what is wrong with it. */
class Unfit extends RuntimeException {
    private final transient List<FieldError> errors;

    private Unfit(List<FieldError> errors) {
        super("unfit");
        this.errors = errors;
    }

    List<FieldError> errors() {
        return errors;
    }

    /** @throws Unfit if anything was found wrong */
    static void unlessFine(Checking checking) {
        if (!checking.fine()) {
            throw new Unfit(checking.errors());
        }
    }
}
