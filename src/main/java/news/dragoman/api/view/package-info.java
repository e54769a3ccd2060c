/** What the API says and is told, as JSON: a component that may be missing is nullable, every other is always there. */
@org.jspecify.annotations.NullMarked
package news.dragoman.api.view;
