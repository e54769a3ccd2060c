/** The editor's page: a story read clean, beside its source or against what was submitted, mended and signed off. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.review;
