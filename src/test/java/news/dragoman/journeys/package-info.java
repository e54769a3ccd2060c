/** Stories of a newsroom's day: people who follow the links and send the forms that its pages really have. */
@org.jspecify.annotations.NullMarked
package news.dragoman.journeys;
