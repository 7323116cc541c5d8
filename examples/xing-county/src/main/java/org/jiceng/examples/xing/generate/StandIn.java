package org.jiceng.examples.xing.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Office;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Sex;

/** A person who does not exist. Mutable: each step of the generator gives one attribute. */
final class StandIn {
  private final List<Seat> seats = new ArrayList<>();
  private PartyStanding standing = PartyStanding.NOT_A_MEMBER;
  private Sex sex = Sex.MALE;
  private LocalDate birth = LocalDate.EPOCH;
  private int age;
  private int education;

  void take(Seat seat) {
    seats.add(seat);
  }

  List<Seat> seats() {
    return Collections.unmodifiableList(seats);
  }

  boolean isSecretary() {
    return seats.stream().anyMatch(seat -> seat.office() == Office.SECRETARY);
  }

  boolean isSent() {
    return seats.stream().anyMatch(seat -> seat.gained() == Gained.DISPATCHED);
  }

  PartyStanding standing() {
    return standing;
  }

  void stands(PartyStanding given) {
    standing = given;
  }

  Sex sex() {
    return sex;
  }

  boolean isWoman() {
    return sex == Sex.FEMALE;
  }

  void isNowWoman() {
    sex = Sex.FEMALE;
  }

  int age() {
    return age;
  }

  void aged(int fullYears) {
    age = fullYears;
  }

  LocalDate birth() {
    return birth;
  }

  void born(LocalDate day) {
    birth = day;
  }

  int education() {
    return education;
  }

  void educated(int code) {
    education = code;
  }
}
