package news.dragoman.language;

import java.math.BigDecimal;

/**
 * A number, date, time or measure as it stands in a text, with what it amounts to.
 *
 * @param start of it, in UTF-16 units
 * @param end after it
 * @param amount what it amounts to in its unit; a date is {@code yyyymmdd} with zeros for what is not said, a time of day is
 *     minutes after midnight
 * @param unit the symbol of a measure or the code of a currency (ISO 4217); for dates {@code day}, {@code weekday} (1 for
 *     Monday), {@code decade} or {@code from-today}; for times {@code 24} or, where nothing says which half of the day, {@code 12}; else empty
 */
public record Mention(Kind kind, int start, int end, BigDecimal amount, String unit) {

    /** What is counted. */
    public enum Kind {
        NUMBER,
        ORDINAL,
        PERCENT,
        /** A half, two thirds: {@code amount} is the quotient. */
        FRACTION,
        MONEY,
        MEASURE,
        DATE,
        TIME
    }

    /** Its words. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /**
     * What it amounts to, in a form that belongs to no language: 32,000, CNY 3,200,000, 2026-09-04, --09-04, 18:30, 200 km.
     * Empty where there is nothing to add to its words.
     */
    public String value() {
        return switch (kind) {
            case NUMBER, ORDINAL -> grouped();
            case PERCENT -> grouped() + "%";
            case FRACTION -> "";
            case MONEY -> unit + " " + grouped();
            case MEASURE -> grouped() + " " + unit;
            case TIME -> "%02d:%02d".formatted(amount.intValue() / 60, amount.intValue() % 60);
            case DATE -> unit.equals("day") ? day() : unit.equals("decade") ? amount.toPlainString() + "/" : "";
        };
    }

    private String grouped() {
        BigDecimal plain = amount.stripTrailingZeros();
        return String.format(java.util.Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    private String day() {
        int all = amount.intValue();
        String year = all / 10_000 == 0 ? "--" : "%04d".formatted(all / 10_000);
        int month = all / 100 % 100;
        int day = all % 100;
        return year
                + (month == 0 ? day == 0 ? "" : "-" : (year.equals("--") ? "" : "-") + "%02d".formatted(month))
                + (day == 0 ? "" : "-%02d".formatted(day));
    }
}
