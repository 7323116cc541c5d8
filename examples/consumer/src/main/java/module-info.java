/** The smallest program that uses the library, as a module. */
module org.example.consumer {
  requires org.jiceng.io;
}
