/** Where reporters correct what they have filed: a newer version is sent, or suggested to whoever has it in hand. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.update;
