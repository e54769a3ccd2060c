package news.dragoman.pages.photos;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about photos. */
@MessageBundle("photos")
public interface PhotosMessages {
    @Message("Photos · {slugline}")
    String title(String slugline);

    @Message("Photos")
    String heading();

    @Message("To the draft")
    String toDraft();

    @Message("To the text")
    String toText();

    @Message("Photos can be changed by the draft's reporters, and by whoever has it in hand in editing.")
    String readOnly();

    @Message("Add photos")
    String add();

    @Message(
            "Or drop them anywhere on this page, or paste them. JPEG, PNG or WebP. What a camera wrote into them is taken out, also the place.")
    String addHint();

    @Message("JPEG, PNG or WebP. What a camera wrote into them is taken out, also the place.")
    String addHintPlain();

    @Message("Drop photos here")
    String dropHere();

    @Message("Photo files")
    String files();

    @Message("Photo {number}")
    String photo(String number);

    @Message("Lede photo")
    String lede();

    @Message("{#if after == '0'}Before the first paragraph{#else}After paragraph {after}{/if}")
    String place(String after);

    @Message("Make it the lede")
    String makeLede();

    @Message("Up")
    String up();

    @Message("Down")
    String down();

    @Message("Take out")
    String takeOut();

    @Message("The photo was taken out.")
    String removed();

    @Message("Put back")
    String putBack();

    @Message("Caption")
    String caption();

    @Message("Alt text")
    String alt();

    @Message("Credit")
    String credit();

    @Message("Needed to sign off")
    String needed();

    @Message("What the photo shows, where and when")
    String captionHint();

    @Message("Describe the photo for someone who cannot see it")
    String altHint();

    @Message("Who took it, for whom")
    String creditHint();

    @Message("About the photo")
    String facts();

    @Message("Handed out by those it shows, or by an authority: readers are told")
    String handout();

    @Message("handout")
    String handedOut();

    @Message("Taken on")
    String taken();

    @Message("Taken at")
    String takenAt();

    @Message("Search engines and partners get both with the article. Leave out what could lead to somebody.")
    String takenHint();

    @Message("What must stay in sight where it is cropped")
    String focal();

    @Message("From the left edge, in percent")
    String across();

    @Message("From the top, in percent")
    String downward();

    @Message("Press on the photo, drag the point, or move it with the arrow keys.")
    String focalHint();

    @Message("Point that stays in sight: arrow keys move it")
    String focalDot();

    @Message("Save")
    String save();

    @Message("Saved")
    String saved();

    @Message("This is no date. Write it as 2026-09-03.")
    String takenWrong();

    @Message("A place has {limit} characters at most.")
    String placeLong(String limit);

    @Message("A number from 0 to 100.")
    String focalWrong();

    @Message("No photos yet.")
    String none();

    @Message("Open photos")
    String open();

    @Message("Saves the text and goes to the page where photos are added.")
    String openHint();

    @Message("{name}: {done} of {all}")
    String progress(String name, String done, String all);

    /** A file that goes on by itself once what the server said no longer holds. */
    @Message("{name}: {why}")
    String held(String name, String why);

    @Message("{name}: waits its turn")
    String queued(String name);

    @Message("{name}: waiting for the network")
    String waiting(String name);

    @Message("{name}: being prepared")
    String preparing(String name);

    @Message("Sent. This page stays open until the photos are in.")
    String stay();

    @Message("Photos of the story that are not in this text")
    String aside();

    @Message("Put it into the text")
    String putIn();

    @Message("Stop")
    String cancel();

    @Message("Dismiss")
    String dismiss();

    @Message("{name} is in the text.")
    String arrived(String name);

    @Message("{name} did not come in.")
    String failed(String name);

    @Message("Colleagues changed this while you wrote")
    String stale();

    @Message("Taken away")
    String sealed();

    @Message("Somebody changed what is said about the photo. Load the page again.")
    String movedOn();
}
