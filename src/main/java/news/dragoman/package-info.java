/** The desk software of a multilingual newsroom. */
@org.jspecify.annotations.NullMarked
package news.dragoman;
