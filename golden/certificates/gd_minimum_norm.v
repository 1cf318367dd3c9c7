(* gd-minimum-norm *)
(* Gradient descent on least squares from the row space contracts to the minimum-norm solution A^+ b, every singular mode at its own rate. *)
(* w_(t+1) = w_t - eta A'(A w_t - b), w_0 = A'c_0, e_t = w_t - A^+ b; s_j, u_j, v_j the singular values (not zero) and vectors of A; G = A'A *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) w_t = A'c_t with c_(t+1) = c_t - eta (A w_t - b), exactly; for all real values of what is drawn. *)
(* at Rows=2 Columns=3 Steps=1 StepFraction=1.8125 Consistent=True StartInRowSpace=True Bits=0 *)
Open Scope R_scope.
Definition part_a_1 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0)))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0)))) in
  let t50 := (c_1 - (eta_0 * t32)) in
  let t53 := (c_0 - (eta_0 * t44)) in
  (((t1 * ((t32 * A_3) + (t44 * A_0))) + t20) - ((t50 * A_3) + (t53 * A_0))).
Definition part_a_2 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0)))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0)))) in
  let t50 := (c_1 - (eta_0 * t32)) in
  let t53 := (c_0 - (eta_0 * t44)) in
  (((t1 * ((t32 * A_4) + (t44 * A_1))) + t14) - ((t50 * A_4) + (t53 * A_1))).
Definition part_a_3 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0)))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0)))) in
  let t50 := (c_1 - (eta_0 * t32)) in
  let t53 := (c_0 - (eta_0 * t44)) in
  (((t1 * ((t32 * A_5) + (t44 * A_2))) + t8) - ((t50 * A_5) + (t53 * A_2))).
Theorem part_a : forall eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R,
  part_a_1 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0 /\
  part_a_2 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0 /\
  part_a_3 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0.
Proof.
  intros.
  unfold part_a_1, part_a_2, part_a_3 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a.
Close Scope R_scope.

(* (a): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Rows=2 Columns=3 Steps=1 StepFraction=1.8125 Consistent=True StartInRowSpace=True Bits=0 *)
Open Scope Q_scope.
Definition part_a_evaluated_term (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : Q) : Q * Q * Q * Q * Q * Q :=
  let t1 := Qred (- eta_0) in
  let t4 := Qred (c_1 * A_5) in
  let t7 := Qred (c_0 * A_2) in
  let t8 := Qred (t4 + t7) in
  let t9 := Qred (A_5 * t8) in
  let t11 := Qred (c_1 * A_4) in
  let t13 := Qred (c_0 * A_1) in
  let t14 := Qred (t11 + t13) in
  let t15 := Qred (A_4 * t14) in
  let t17 := Qred (c_1 * A_3) in
  let t19 := Qred (c_0 * A_0) in
  let t20 := Qred (t17 + t19) in
  let t21 := Qred (A_3 * t20) in
  let t22 := Qred (t15 + t21) in
  let t23 := Qred (t9 + t22) in
  let t25 := Qred (A_5 * x_2) in
  let t27 := Qred (A_4 * x_1) in
  let t29 := Qred (A_3 * x_0) in
  let t30 := Qred (t27 + t29) in
  let t31 := Qred (t25 + t30) in
  let t32 := Qred (t23 - t31) in
  let t33 := Qred (t32 * A_3) in
  let t34 := Qred (A_2 * t8) in
  let t35 := Qred (A_1 * t14) in
  let t36 := Qred (A_0 * t20) in
  let t37 := Qred (t35 + t36) in
  let t38 := Qred (t34 + t37) in
  let t39 := Qred (A_2 * x_2) in
  let t40 := Qred (A_1 * x_1) in
  let t41 := Qred (A_0 * x_0) in
  let t42 := Qred (t40 + t41) in
  let t43 := Qred (t39 + t42) in
  let t44 := Qred (t38 - t43) in
  let t45 := Qred (t44 * A_0) in
  let t46 := Qred (t33 + t45) in
  let t47 := Qred (t1 * t46) in
  let t49 := Qred (eta_0 * t32) in
  let t50 := Qred (c_1 - t49) in
  let t51 := Qred (t50 * A_3) in
  let t52 := Qred (eta_0 * t44) in
  let t53 := Qred (c_0 - t52) in
  let t54 := Qred (t53 * A_0) in
  let t56 := Qred (t32 * A_4) in
  let t57 := Qred (t44 * A_1) in
  let t58 := Qred (t56 + t57) in
  let t59 := Qred (t1 * t58) in
  let t61 := Qred (t50 * A_4) in
  let t62 := Qred (t53 * A_1) in
  let t64 := Qred (t32 * A_5) in
  let t65 := Qred (t44 * A_2) in
  let t66 := Qred (t64 + t65) in
  let t67 := Qred (t1 * t66) in
  let t69 := Qred (t50 * A_5) in
  let t70 := Qred (t53 * A_2) in
  (Qred ((t47 + t20)), Qred ((t51 + t54)), Qred ((t59 + t14)), Qred ((t61 + t62)), Qred ((t67 + t8)), Qred ((t69 + t70))).
Theorem part_a_evaluated :
  part_a_evaluated_term (1195 # 8192) (-807009 # 524288) (377 # 256) (-493 # 512) (1102131 # 1048576) (-48223 # 16384) (665155 # 1048576) (51709 # 524288) (-323327 # 262144) (499 # 1024) (-231 # 256) (375 # 1024)
  = ((-376288232876159752594547 # 1208925819614629174706176), (-376288232876159752594547 # 1208925819614629174706176), (8239165946563127042953307 # 2417851639229258349412352), (8239165946563127042953307 # 2417851639229258349412352), (4591580235514012697303325 # 2417851639229258349412352), (4591580235514012697303325 # 2417851639229258349412352)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_evaluated.
Close Scope Q_scope.

(* (a) w_t = A'c_t with c_(t+1) = c_t - eta (A w_t - b), exactly; for all real values of what is drawn. *)
(* at Rows=2 Columns=3 Steps=2 StepFraction=1.8125 Consistent=True StartInRowSpace=True Bits=0 *)
Open Scope R_scope.
Definition part_a_larger_1 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t48 := ((t1 * ((t32 * A_3) + (t44 * A_0))) + t20) in
  let t50 := (c_1 - (eta_0 * t32)) in
  let t53 := (c_0 - (eta_0 * t44)) in
  (t48 - ((t50 * A_3) + (t53 * A_0))).
Definition part_a_larger_2 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t50 := (c_1 - (eta_0 * t32)) in
  let t53 := (c_0 - (eta_0 * t44)) in
  let t61 := ((t1 * ((t32 * A_4) + (t44 * A_1))) + t14) in
  (t61 - ((t50 * A_4) + (t53 * A_1))).
Definition part_a_larger_3 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t50 := (c_1 - (eta_0 * t32)) in
  let t53 := (c_0 - (eta_0 * t44)) in
  let t70 := ((t1 * ((t32 * A_5) + (t44 * A_2))) + t8) in
  (t70 - ((t50 * A_5) + (t53 * A_2))).
Definition part_a_larger_4 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t48 := ((t1 * ((t32 * A_3) + (t44 * A_0))) + t20) in
  let t50 := (c_1 - (eta_0 * t32)) in
  let t53 := (c_0 - (eta_0 * t44)) in
  let t61 := ((t1 * ((t32 * A_4) + (t44 * A_1))) + t14) in
  let t70 := ((t1 * ((t32 * A_5) + (t44 * A_2))) + t8) in
  let t80 := (((A_5 * t70) + ((A_4 * t61) + (A_3 * t48))) - t31) in
  let t87 := (((A_2 * t70) + ((A_1 * t61) + (A_0 * t48))) - t43) in
  let t93 := (t50 - (eta_0 * t80)) in
  let t96 := (t53 - (eta_0 * t87)) in
  (((t1 * ((t80 * A_3) + (t87 * A_0))) + t48) - ((t93 * A_3) + (t96 * A_0))).
Definition part_a_larger_5 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t48 := ((t1 * ((t32 * A_3) + (t44 * A_0))) + t20) in
  let t50 := (c_1 - (eta_0 * t32)) in
  let t53 := (c_0 - (eta_0 * t44)) in
  let t61 := ((t1 * ((t32 * A_4) + (t44 * A_1))) + t14) in
  let t70 := ((t1 * ((t32 * A_5) + (t44 * A_2))) + t8) in
  let t80 := (((A_5 * t70) + ((A_4 * t61) + (A_3 * t48))) - t31) in
  let t87 := (((A_2 * t70) + ((A_1 * t61) + (A_0 * t48))) - t43) in
  let t93 := (t50 - (eta_0 * t80)) in
  let t96 := (t53 - (eta_0 * t87)) in
  (((t1 * ((t80 * A_4) + (t87 * A_1))) + t61) - ((t93 * A_4) + (t96 * A_1))).
Definition part_a_larger_6 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t48 := ((t1 * ((t32 * A_3) + (t44 * A_0))) + t20) in
  let t50 := (c_1 - (eta_0 * t32)) in
  let t53 := (c_0 - (eta_0 * t44)) in
  let t61 := ((t1 * ((t32 * A_4) + (t44 * A_1))) + t14) in
  let t70 := ((t1 * ((t32 * A_5) + (t44 * A_2))) + t8) in
  let t80 := (((A_5 * t70) + ((A_4 * t61) + (A_3 * t48))) - t31) in
  let t87 := (((A_2 * t70) + ((A_1 * t61) + (A_0 * t48))) - t43) in
  let t93 := (t50 - (eta_0 * t80)) in
  let t96 := (t53 - (eta_0 * t87)) in
  (((t1 * ((t80 * A_5) + (t87 * A_2))) + t70) - ((t93 * A_5) + (t96 * A_2))).
Theorem part_a_larger : forall eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R,
  part_a_larger_1 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0 /\
  part_a_larger_2 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0 /\
  part_a_larger_3 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0 /\
  part_a_larger_4 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0 /\
  part_a_larger_5 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0 /\
  part_a_larger_6 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0.
Proof.
  intros.
  unfold part_a_larger_1, part_a_larger_2, part_a_larger_3, part_a_larger_4, part_a_larger_5, part_a_larger_6 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_larger.
Close Scope R_scope.

(* (a): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Rows=2 Columns=3 Steps=2 StepFraction=1.8125 Consistent=True StartInRowSpace=True Bits=0 *)
Open Scope Q_scope.
Definition part_a_larger_evaluated_term (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : Q) : Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q :=
  let t1 := Qred (- eta_0) in
  let t4 := Qred (c_1 * A_5) in
  let t7 := Qred (c_0 * A_2) in
  let t8 := Qred (t4 + t7) in
  let t9 := Qred (A_5 * t8) in
  let t11 := Qred (c_1 * A_4) in
  let t13 := Qred (c_0 * A_1) in
  let t14 := Qred (t11 + t13) in
  let t15 := Qred (A_4 * t14) in
  let t17 := Qred (c_1 * A_3) in
  let t19 := Qred (c_0 * A_0) in
  let t20 := Qred (t17 + t19) in
  let t21 := Qred (A_3 * t20) in
  let t22 := Qred (t15 + t21) in
  let t23 := Qred (t9 + t22) in
  let t25 := Qred (A_5 * x_2) in
  let t27 := Qred (A_4 * x_1) in
  let t29 := Qred (A_3 * x_0) in
  let t30 := Qred (t27 + t29) in
  let t31 := Qred (t25 + t30) in
  let t32 := Qred (t23 - t31) in
  let t33 := Qred (t32 * A_3) in
  let t34 := Qred (A_2 * t8) in
  let t35 := Qred (A_1 * t14) in
  let t36 := Qred (A_0 * t20) in
  let t37 := Qred (t35 + t36) in
  let t38 := Qred (t34 + t37) in
  let t39 := Qred (A_2 * x_2) in
  let t40 := Qred (A_1 * x_1) in
  let t41 := Qred (A_0 * x_0) in
  let t42 := Qred (t40 + t41) in
  let t43 := Qred (t39 + t42) in
  let t44 := Qred (t38 - t43) in
  let t45 := Qred (t44 * A_0) in
  let t46 := Qred (t33 + t45) in
  let t47 := Qred (t1 * t46) in
  let t49 := Qred (eta_0 * t32) in
  let t50 := Qred (c_1 - t49) in
  let t51 := Qred (t50 * A_3) in
  let t52 := Qred (eta_0 * t44) in
  let t53 := Qred (c_0 - t52) in
  let t54 := Qred (t53 * A_0) in
  let t56 := Qred (t32 * A_4) in
  let t57 := Qred (t44 * A_1) in
  let t58 := Qred (t56 + t57) in
  let t59 := Qred (t1 * t58) in
  let t61 := Qred (t50 * A_4) in
  let t62 := Qred (t53 * A_1) in
  let t64 := Qred (t32 * A_5) in
  let t65 := Qred (t44 * A_2) in
  let t66 := Qred (t64 + t65) in
  let t67 := Qred (t1 * t66) in
  let t69 := Qred (t50 * A_5) in
  let t70 := Qred (t53 * A_2) in
  let t72 := Qred (A_5 * (t67 + t8)) in
  let t73 := Qred (A_4 * (t59 + t14)) in
  let t74 := Qred (A_3 * (t47 + t20)) in
  let t75 := Qred (t73 + t74) in
  let t76 := Qred (t72 + t75) in
  let t77 := Qred (t76 - t31) in
  let t78 := Qred (t77 * A_3) in
  let t79 := Qred (A_2 * (t67 + t8)) in
  let t80 := Qred (A_1 * (t59 + t14)) in
  let t81 := Qred (A_0 * (t47 + t20)) in
  let t82 := Qred (t80 + t81) in
  let t83 := Qred (t79 + t82) in
  let t84 := Qred (t83 - t43) in
  let t85 := Qred (t84 * A_0) in
  let t86 := Qred (t78 + t85) in
  let t87 := Qred (t1 * t86) in
  let t89 := Qred (eta_0 * t77) in
  let t90 := Qred (t50 - t89) in
  let t91 := Qred (t90 * A_3) in
  let t92 := Qred (eta_0 * t84) in
  let t93 := Qred (t53 - t92) in
  let t94 := Qred (t93 * A_0) in
  let t96 := Qred (t77 * A_4) in
  let t97 := Qred (t84 * A_1) in
  let t98 := Qred (t96 + t97) in
  let t99 := Qred (t1 * t98) in
  let t101 := Qred (t90 * A_4) in
  let t102 := Qred (t93 * A_1) in
  let t104 := Qred (t77 * A_5) in
  let t105 := Qred (t84 * A_2) in
  let t106 := Qred (t104 + t105) in
  let t107 := Qred (t1 * t106) in
  let t109 := Qred (t90 * A_5) in
  let t110 := Qred (t93 * A_2) in
  (Qred ((t47 + t20)), Qred ((t51 + t54)), Qred ((t59 + t14)), Qred ((t61 + t62)), Qred ((t67 + t8)), Qred ((t69 + t70)), Qred ((t87 + (t47 + t20))), Qred ((t91 + t94)), Qred ((t99 + (t59 + t14))), Qred ((t101 + t102)), Qred ((t107 + (t67 + t8))), Qred ((t109 + t110))).
Theorem part_a_larger_evaluated :
  part_a_larger_evaluated_term (1195 # 8192) (-807009 # 524288) (377 # 256) (-493 # 512) (1102131 # 1048576) (-48223 # 16384) (665155 # 1048576) (51709 # 524288) (-323327 # 262144) (499 # 1024) (-231 # 256) (375 # 1024)
  = ((-376288232876159752594547 # 1208925819614629174706176), (-376288232876159752594547 # 1208925819614629174706176), (8239165946563127042953307 # 2417851639229258349412352), (8239165946563127042953307 # 2417851639229258349412352), (4591580235514012697303325 # 2417851639229258349412352), (4591580235514012697303325 # 2417851639229258349412352), (4424690132530039739669720298907409341973 # 5444517870735015415413993718908291383296), (4424690132530039739669720298907409341973 # 5444517870735015415413993718908291383296), (-590083231817088606358912871211500977247 # 170141183460469231731687303715884105728), (-590083231817088606358912871211500977247 # 170141183460469231731687303715884105728), (-12125312102715929042627546043368856810585 # 5444517870735015415413993718908291383296), (-12125312102715929042627546043368856810585 # 5444517870735015415413993718908291383296)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_larger_evaluated.
Close Scope Q_scope.

(* (b) w_t = (I - eta G)^t w_0 + sum_(j<t) eta (I - eta G)^j A'b, exactly; for all real values of what is drawn. *)
(* at Rows=2 Columns=3 Steps=1 StepFraction=1.8125 Consistent=True StartInRowSpace=True Bits=0 *)
Open Scope R_scope.
Definition part_b_1 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t68 := (((- (eta_0 * ((A_3 * A_4) + (A_0 * A_1)))) * t14) + ((1 - (eta_0 * ((A_3 * A_3) + (A_0 * A_0)))) * t20)) in
  (((t1 * ((t32 * A_3) + (t44 * A_0))) + t20) - ((((- (eta_0 * ((A_3 * A_5) + (A_0 * A_2)))) * t8) + t68) + (eta_0 * ((t31 * A_3) + (t43 * A_0))))).
Definition part_b_2 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t99 := (((1 - (eta_0 * ((A_4 * A_4) + (A_1 * A_1)))) * t14) + ((- (eta_0 * ((A_4 * A_3) + (A_1 * A_0)))) * t20)) in
  (((t1 * ((t32 * A_4) + (t44 * A_1))) + t14) - ((((- (eta_0 * ((A_4 * A_5) + (A_1 * A_2)))) * t8) + t99) + (eta_0 * ((t31 * A_4) + (t43 * A_1))))).
Definition part_b_3 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t130 := (((- (eta_0 * ((A_5 * A_4) + (A_2 * A_1)))) * t14) + ((- (eta_0 * ((A_5 * A_3) + (A_2 * A_0)))) * t20)) in
  let t136 := ((((1 - (eta_0 * ((A_5 * A_5) + (A_2 * A_2)))) * t8) + t130) + (eta_0 * ((t31 * A_5) + (t43 * A_2)))) in
  (((t1 * ((t32 * A_5) + (t44 * A_2))) + t8) - t136).
Theorem part_b : forall eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R,
  part_b_1 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0 /\
  part_b_2 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0 /\
  part_b_3 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0.
Proof.
  intros.
  unfold part_b_1, part_b_2, part_b_3 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_b.
Close Scope R_scope.

(* (b): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Rows=2 Columns=3 Steps=1 StepFraction=1.8125 Consistent=True StartInRowSpace=True Bits=0 *)
Open Scope Q_scope.
Definition part_b_evaluated_term (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : Q) : Q * Q * Q * Q * Q * Q :=
  let t1 := Qred (- eta_0) in
  let t4 := Qred (c_1 * A_5) in
  let t7 := Qred (c_0 * A_2) in
  let t8 := Qred (t4 + t7) in
  let t9 := Qred (A_5 * t8) in
  let t11 := Qred (c_1 * A_4) in
  let t13 := Qred (c_0 * A_1) in
  let t14 := Qred (t11 + t13) in
  let t15 := Qred (A_4 * t14) in
  let t17 := Qred (c_1 * A_3) in
  let t19 := Qred (c_0 * A_0) in
  let t20 := Qred (t17 + t19) in
  let t21 := Qred (A_3 * t20) in
  let t22 := Qred (t15 + t21) in
  let t23 := Qred (t9 + t22) in
  let t25 := Qred (A_5 * x_2) in
  let t27 := Qred (A_4 * x_1) in
  let t29 := Qred (A_3 * x_0) in
  let t30 := Qred (t27 + t29) in
  let t31 := Qred (t25 + t30) in
  let t32 := Qred (t23 - t31) in
  let t33 := Qred (t32 * A_3) in
  let t34 := Qred (A_2 * t8) in
  let t35 := Qred (A_1 * t14) in
  let t36 := Qred (A_0 * t20) in
  let t37 := Qred (t35 + t36) in
  let t38 := Qred (t34 + t37) in
  let t39 := Qred (A_2 * x_2) in
  let t40 := Qred (A_1 * x_1) in
  let t41 := Qred (A_0 * x_0) in
  let t42 := Qred (t40 + t41) in
  let t43 := Qred (t39 + t42) in
  let t44 := Qred (t38 - t43) in
  let t45 := Qred (t44 * A_0) in
  let t46 := Qred (t33 + t45) in
  let t47 := Qred (t1 * t46) in
  let t49 := Qred (A_3 * A_5) in
  let t50 := Qred (A_0 * A_2) in
  let t51 := Qred (t49 + t50) in
  let t52 := Qred (eta_0 * t51) in
  let t53 := Qred (- t52) in
  let t54 := Qred (t53 * t8) in
  let t55 := Qred (A_3 * A_4) in
  let t56 := Qred (A_0 * A_1) in
  let t57 := Qred (t55 + t56) in
  let t58 := Qred (eta_0 * t57) in
  let t59 := Qred (- t58) in
  let t60 := Qred (t59 * t14) in
  let t62 := Qred (A_3 * A_3) in
  let t63 := Qred (A_0 * A_0) in
  let t64 := Qred (t62 + t63) in
  let t65 := Qred (eta_0 * t64) in
  let t66 := Qred (1 - t65) in
  let t67 := Qred (t66 * t20) in
  let t68 := Qred (t60 + t67) in
  let t69 := Qred (t54 + t68) in
  let t70 := Qred (t31 * A_3) in
  let t71 := Qred (t43 * A_0) in
  let t72 := Qred (t70 + t71) in
  let t73 := Qred (eta_0 * t72) in
  let t75 := Qred (t32 * A_4) in
  let t76 := Qred (t44 * A_1) in
  let t77 := Qred (t75 + t76) in
  let t78 := Qred (t1 * t77) in
  let t80 := Qred (A_4 * A_5) in
  let t81 := Qred (A_1 * A_2) in
  let t82 := Qred (t80 + t81) in
  let t83 := Qred (eta_0 * t82) in
  let t84 := Qred (- t83) in
  let t85 := Qred (t84 * t8) in
  let t86 := Qred (A_4 * A_4) in
  let t87 := Qred (A_1 * A_1) in
  let t88 := Qred (t86 + t87) in
  let t89 := Qred (eta_0 * t88) in
  let t90 := Qred (1 - t89) in
  let t91 := Qred (t90 * t14) in
  let t92 := Qred (A_4 * A_3) in
  let t93 := Qred (A_1 * A_0) in
  let t94 := Qred (t92 + t93) in
  let t95 := Qred (eta_0 * t94) in
  let t96 := Qred (- t95) in
  let t97 := Qred (t96 * t20) in
  let t98 := Qred (t91 + t97) in
  let t99 := Qred (t85 + t98) in
  let t100 := Qred (t31 * A_4) in
  let t101 := Qred (t43 * A_1) in
  let t102 := Qred (t100 + t101) in
  let t103 := Qred (eta_0 * t102) in
  let t105 := Qred (t32 * A_5) in
  let t106 := Qred (t44 * A_2) in
  let t107 := Qred (t105 + t106) in
  let t108 := Qred (t1 * t107) in
  let t110 := Qred (A_5 * A_5) in
  let t111 := Qred (A_2 * A_2) in
  let t112 := Qred (t110 + t111) in
  let t113 := Qred (eta_0 * t112) in
  let t114 := Qred (1 - t113) in
  let t115 := Qred (t114 * t8) in
  let t116 := Qred (A_5 * A_4) in
  let t117 := Qred (A_2 * A_1) in
  let t118 := Qred (t116 + t117) in
  let t119 := Qred (eta_0 * t118) in
  let t120 := Qred (- t119) in
  let t121 := Qred (t120 * t14) in
  let t122 := Qred (A_5 * A_3) in
  let t123 := Qred (A_2 * A_0) in
  let t124 := Qred (t122 + t123) in
  let t125 := Qred (eta_0 * t124) in
  let t126 := Qred (- t125) in
  let t127 := Qred (t126 * t20) in
  let t128 := Qred (t121 + t127) in
  let t129 := Qred (t115 + t128) in
  let t130 := Qred (t31 * A_5) in
  let t131 := Qred (t43 * A_2) in
  let t132 := Qred (t130 + t131) in
  let t133 := Qred (eta_0 * t132) in
  (Qred ((t47 + t20)), Qred ((t69 + t73)), Qred ((t78 + t14)), Qred ((t99 + t103)), Qred ((t108 + t8)), Qred ((t129 + t133))).
Theorem part_b_evaluated :
  part_b_evaluated_term (1195 # 8192) (-807009 # 524288) (377 # 256) (-493 # 512) (1102131 # 1048576) (-48223 # 16384) (665155 # 1048576) (51709 # 524288) (-323327 # 262144) (499 # 1024) (-231 # 256) (375 # 1024)
  = ((-376288232876159752594547 # 1208925819614629174706176), (-376288232876159752594547 # 1208925819614629174706176), (8239165946563127042953307 # 2417851639229258349412352), (8239165946563127042953307 # 2417851639229258349412352), (4591580235514012697303325 # 2417851639229258349412352), (4591580235514012697303325 # 2417851639229258349412352)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_evaluated.
Close Scope Q_scope.

(* (b) w_t = (I - eta G)^t w_0 + sum_(j<t) eta (I - eta G)^j A'b, exactly; for all real values of what is drawn. *)
(* at Rows=2 Columns=3 Steps=2 StepFraction=1.8125 Consistent=True StartInRowSpace=True Bits=0 *)
Open Scope R_scope.
Definition part_b_larger_1 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t48 := ((t1 * ((t32 * A_3) + (t44 * A_0))) + t20) in
  let t53 := (- (eta_0 * ((A_3 * A_5) + (A_0 * A_2)))) in
  let t59 := (- (eta_0 * ((A_3 * A_4) + (A_0 * A_1)))) in
  let t66 := (1 - (eta_0 * ((A_3 * A_3) + (A_0 * A_0)))) in
  let t73 := (eta_0 * ((t31 * A_3) + (t43 * A_0))) in
  (t48 - (((t53 * t8) + ((t59 * t14) + (t66 * t20))) + t73)).
Definition part_b_larger_2 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t80 := ((t1 * ((t32 * A_4) + (t44 * A_1))) + t14) in
  let t85 := (- (eta_0 * ((A_4 * A_5) + (A_1 * A_2)))) in
  let t91 := (1 - (eta_0 * ((A_4 * A_4) + (A_1 * A_1)))) in
  let t97 := (- (eta_0 * ((A_4 * A_3) + (A_1 * A_0)))) in
  let t104 := (eta_0 * ((t31 * A_4) + (t43 * A_1))) in
  (t80 - (((t85 * t8) + ((t91 * t14) + (t97 * t20))) + t104)).
Definition part_b_larger_3 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t111 := ((t1 * ((t32 * A_5) + (t44 * A_2))) + t8) in
  let t116 := (1 - (eta_0 * ((A_5 * A_5) + (A_2 * A_2)))) in
  let t122 := (- (eta_0 * ((A_5 * A_4) + (A_2 * A_1)))) in
  let t128 := (- (eta_0 * ((A_5 * A_3) + (A_2 * A_0)))) in
  let t135 := (eta_0 * ((t31 * A_5) + (t43 * A_2))) in
  (t111 - (((t116 * t8) + ((t122 * t14) + (t128 * t20))) + t135)).
Definition part_b_larger_4 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t48 := ((t1 * ((t32 * A_3) + (t44 * A_0))) + t20) in
  let t53 := (- (eta_0 * ((A_3 * A_5) + (A_0 * A_2)))) in
  let t59 := (- (eta_0 * ((A_3 * A_4) + (A_0 * A_1)))) in
  let t66 := (1 - (eta_0 * ((A_3 * A_3) + (A_0 * A_0)))) in
  let t73 := (eta_0 * ((t31 * A_3) + (t43 * A_0))) in
  let t80 := ((t1 * ((t32 * A_4) + (t44 * A_1))) + t14) in
  let t85 := (- (eta_0 * ((A_4 * A_5) + (A_1 * A_2)))) in
  let t91 := (1 - (eta_0 * ((A_4 * A_4) + (A_1 * A_1)))) in
  let t97 := (- (eta_0 * ((A_4 * A_3) + (A_1 * A_0)))) in
  let t104 := (eta_0 * ((t31 * A_4) + (t43 * A_1))) in
  let t111 := ((t1 * ((t32 * A_5) + (t44 * A_2))) + t8) in
  let t116 := (1 - (eta_0 * ((A_5 * A_5) + (A_2 * A_2)))) in
  let t122 := (- (eta_0 * ((A_5 * A_4) + (A_2 * A_1)))) in
  let t128 := (- (eta_0 * ((A_5 * A_3) + (A_2 * A_0)))) in
  let t135 := (eta_0 * ((t31 * A_5) + (t43 * A_2))) in
  let t143 := (((A_5 * t111) + ((A_4 * t80) + (A_3 * t48))) - t31) in
  let t150 := (((A_2 * t111) + ((A_1 * t80) + (A_0 * t48))) - t43) in
  let t173 := ((((t53 * t122) + ((t59 * t91) + (t66 * t59))) * t14) + (((t53 * t128) + ((t59 * t97) + (t66 * t66))) * t20)) in
  let t181 := (((((t53 * t116) + ((t59 * t85) + (t66 * t53))) * t8) + t173) + (((t53 * t135) + ((t59 * t104) + (t66 * t73))) + t73)) in
  (((t1 * ((t143 * A_3) + (t150 * A_0))) + t48) - t181).
Definition part_b_larger_5 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t48 := ((t1 * ((t32 * A_3) + (t44 * A_0))) + t20) in
  let t53 := (- (eta_0 * ((A_3 * A_5) + (A_0 * A_2)))) in
  let t59 := (- (eta_0 * ((A_3 * A_4) + (A_0 * A_1)))) in
  let t66 := (1 - (eta_0 * ((A_3 * A_3) + (A_0 * A_0)))) in
  let t73 := (eta_0 * ((t31 * A_3) + (t43 * A_0))) in
  let t80 := ((t1 * ((t32 * A_4) + (t44 * A_1))) + t14) in
  let t85 := (- (eta_0 * ((A_4 * A_5) + (A_1 * A_2)))) in
  let t91 := (1 - (eta_0 * ((A_4 * A_4) + (A_1 * A_1)))) in
  let t97 := (- (eta_0 * ((A_4 * A_3) + (A_1 * A_0)))) in
  let t104 := (eta_0 * ((t31 * A_4) + (t43 * A_1))) in
  let t111 := ((t1 * ((t32 * A_5) + (t44 * A_2))) + t8) in
  let t116 := (1 - (eta_0 * ((A_5 * A_5) + (A_2 * A_2)))) in
  let t122 := (- (eta_0 * ((A_5 * A_4) + (A_2 * A_1)))) in
  let t128 := (- (eta_0 * ((A_5 * A_3) + (A_2 * A_0)))) in
  let t135 := (eta_0 * ((t31 * A_5) + (t43 * A_2))) in
  let t143 := (((A_5 * t111) + ((A_4 * t80) + (A_3 * t48))) - t31) in
  let t150 := (((A_2 * t111) + ((A_1 * t80) + (A_0 * t48))) - t43) in
  let t206 := ((((t85 * t122) + ((t91 * t91) + (t97 * t59))) * t14) + (((t85 * t128) + ((t91 * t97) + (t97 * t66))) * t20)) in
  let t214 := (((((t85 * t116) + ((t91 * t85) + (t97 * t53))) * t8) + t206) + (((t85 * t135) + ((t91 * t104) + (t97 * t73))) + t104)) in
  (((t1 * ((t143 * A_4) + (t150 * A_1))) + t80) - t214).
Definition part_b_larger_6 (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R) : R :=
  let t1 := (- eta_0) in
  let t8 := ((c_1 * A_5) + (c_0 * A_2)) in
  let t14 := ((c_1 * A_4) + (c_0 * A_1)) in
  let t20 := ((c_1 * A_3) + (c_0 * A_0)) in
  let t31 := ((A_5 * x_2) + ((A_4 * x_1) + (A_3 * x_0))) in
  let t32 := (((A_5 * t8) + ((A_4 * t14) + (A_3 * t20))) - t31) in
  let t43 := ((A_2 * x_2) + ((A_1 * x_1) + (A_0 * x_0))) in
  let t44 := (((A_2 * t8) + ((A_1 * t14) + (A_0 * t20))) - t43) in
  let t48 := ((t1 * ((t32 * A_3) + (t44 * A_0))) + t20) in
  let t53 := (- (eta_0 * ((A_3 * A_5) + (A_0 * A_2)))) in
  let t59 := (- (eta_0 * ((A_3 * A_4) + (A_0 * A_1)))) in
  let t66 := (1 - (eta_0 * ((A_3 * A_3) + (A_0 * A_0)))) in
  let t73 := (eta_0 * ((t31 * A_3) + (t43 * A_0))) in
  let t80 := ((t1 * ((t32 * A_4) + (t44 * A_1))) + t14) in
  let t85 := (- (eta_0 * ((A_4 * A_5) + (A_1 * A_2)))) in
  let t91 := (1 - (eta_0 * ((A_4 * A_4) + (A_1 * A_1)))) in
  let t97 := (- (eta_0 * ((A_4 * A_3) + (A_1 * A_0)))) in
  let t104 := (eta_0 * ((t31 * A_4) + (t43 * A_1))) in
  let t111 := ((t1 * ((t32 * A_5) + (t44 * A_2))) + t8) in
  let t116 := (1 - (eta_0 * ((A_5 * A_5) + (A_2 * A_2)))) in
  let t122 := (- (eta_0 * ((A_5 * A_4) + (A_2 * A_1)))) in
  let t128 := (- (eta_0 * ((A_5 * A_3) + (A_2 * A_0)))) in
  let t135 := (eta_0 * ((t31 * A_5) + (t43 * A_2))) in
  let t143 := (((A_5 * t111) + ((A_4 * t80) + (A_3 * t48))) - t31) in
  let t150 := (((A_2 * t111) + ((A_1 * t80) + (A_0 * t48))) - t43) in
  let t239 := ((((t116 * t122) + ((t122 * t91) + (t128 * t59))) * t14) + (((t116 * t128) + ((t122 * t97) + (t128 * t66))) * t20)) in
  let t247 := (((((t116 * t116) + ((t122 * t85) + (t128 * t53))) * t8) + t239) + (((t116 * t135) + ((t122 * t104) + (t128 * t73))) + t135)) in
  (((t1 * ((t143 * A_5) + (t150 * A_2))) + t111) - t247).
Theorem part_b_larger : forall eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : R,
  part_b_larger_1 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0 /\
  part_b_larger_2 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0 /\
  part_b_larger_3 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0 /\
  part_b_larger_4 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0 /\
  part_b_larger_5 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0 /\
  part_b_larger_6 eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 = 0.
Proof.
  intros.
  unfold part_b_larger_1, part_b_larger_2, part_b_larger_3, part_b_larger_4, part_b_larger_5, part_b_larger_6 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_b_larger.
Close Scope R_scope.

(* (b): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Rows=2 Columns=3 Steps=2 StepFraction=1.8125 Consistent=True StartInRowSpace=True Bits=0 *)
Open Scope Q_scope.
Definition part_b_larger_evaluated_term (eta_0 A_5 c_1 c_0 A_2 A_4 A_1 A_3 A_0 x_2 x_1 x_0 : Q) : Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q :=
  let t1 := Qred (- eta_0) in
  let t4 := Qred (c_1 * A_5) in
  let t7 := Qred (c_0 * A_2) in
  let t8 := Qred (t4 + t7) in
  let t9 := Qred (A_5 * t8) in
  let t11 := Qred (c_1 * A_4) in
  let t13 := Qred (c_0 * A_1) in
  let t14 := Qred (t11 + t13) in
  let t15 := Qred (A_4 * t14) in
  let t17 := Qred (c_1 * A_3) in
  let t19 := Qred (c_0 * A_0) in
  let t20 := Qred (t17 + t19) in
  let t21 := Qred (A_3 * t20) in
  let t22 := Qred (t15 + t21) in
  let t23 := Qred (t9 + t22) in
  let t25 := Qred (A_5 * x_2) in
  let t27 := Qred (A_4 * x_1) in
  let t29 := Qred (A_3 * x_0) in
  let t30 := Qred (t27 + t29) in
  let t31 := Qred (t25 + t30) in
  let t32 := Qred (t23 - t31) in
  let t33 := Qred (t32 * A_3) in
  let t34 := Qred (A_2 * t8) in
  let t35 := Qred (A_1 * t14) in
  let t36 := Qred (A_0 * t20) in
  let t37 := Qred (t35 + t36) in
  let t38 := Qred (t34 + t37) in
  let t39 := Qred (A_2 * x_2) in
  let t40 := Qred (A_1 * x_1) in
  let t41 := Qred (A_0 * x_0) in
  let t42 := Qred (t40 + t41) in
  let t43 := Qred (t39 + t42) in
  let t44 := Qred (t38 - t43) in
  let t45 := Qred (t44 * A_0) in
  let t46 := Qred (t33 + t45) in
  let t47 := Qred (t1 * t46) in
  let t49 := Qred (A_3 * A_5) in
  let t50 := Qred (A_0 * A_2) in
  let t51 := Qred (t49 + t50) in
  let t52 := Qred (eta_0 * t51) in
  let t53 := Qred (- t52) in
  let t54 := Qred (t53 * t8) in
  let t55 := Qred (A_3 * A_4) in
  let t56 := Qred (A_0 * A_1) in
  let t57 := Qred (t55 + t56) in
  let t58 := Qred (eta_0 * t57) in
  let t59 := Qred (- t58) in
  let t60 := Qred (t59 * t14) in
  let t62 := Qred (A_3 * A_3) in
  let t63 := Qred (A_0 * A_0) in
  let t64 := Qred (t62 + t63) in
  let t65 := Qred (eta_0 * t64) in
  let t66 := Qred (1 - t65) in
  let t67 := Qred (t66 * t20) in
  let t68 := Qred (t60 + t67) in
  let t69 := Qred (t54 + t68) in
  let t70 := Qred (t31 * A_3) in
  let t71 := Qred (t43 * A_0) in
  let t72 := Qred (t70 + t71) in
  let t73 := Qred (eta_0 * t72) in
  let t75 := Qred (t32 * A_4) in
  let t76 := Qred (t44 * A_1) in
  let t77 := Qred (t75 + t76) in
  let t78 := Qred (t1 * t77) in
  let t80 := Qred (A_4 * A_5) in
  let t81 := Qred (A_1 * A_2) in
  let t82 := Qred (t80 + t81) in
  let t83 := Qred (eta_0 * t82) in
  let t84 := Qred (- t83) in
  let t85 := Qred (t84 * t8) in
  let t86 := Qred (A_4 * A_4) in
  let t87 := Qred (A_1 * A_1) in
  let t88 := Qred (t86 + t87) in
  let t89 := Qred (eta_0 * t88) in
  let t90 := Qred (1 - t89) in
  let t91 := Qred (t90 * t14) in
  let t92 := Qred (A_4 * A_3) in
  let t93 := Qred (A_1 * A_0) in
  let t94 := Qred (t92 + t93) in
  let t95 := Qred (eta_0 * t94) in
  let t96 := Qred (- t95) in
  let t97 := Qred (t96 * t20) in
  let t98 := Qred (t91 + t97) in
  let t99 := Qred (t85 + t98) in
  let t100 := Qred (t31 * A_4) in
  let t101 := Qred (t43 * A_1) in
  let t102 := Qred (t100 + t101) in
  let t103 := Qred (eta_0 * t102) in
  let t105 := Qred (t32 * A_5) in
  let t106 := Qred (t44 * A_2) in
  let t107 := Qred (t105 + t106) in
  let t108 := Qred (t1 * t107) in
  let t110 := Qred (A_5 * A_5) in
  let t111 := Qred (A_2 * A_2) in
  let t112 := Qred (t110 + t111) in
  let t113 := Qred (eta_0 * t112) in
  let t114 := Qred (1 - t113) in
  let t115 := Qred (t114 * t8) in
  let t116 := Qred (A_5 * A_4) in
  let t117 := Qred (A_2 * A_1) in
  let t118 := Qred (t116 + t117) in
  let t119 := Qred (eta_0 * t118) in
  let t120 := Qred (- t119) in
  let t121 := Qred (t120 * t14) in
  let t122 := Qred (A_5 * A_3) in
  let t123 := Qred (A_2 * A_0) in
  let t124 := Qred (t122 + t123) in
  let t125 := Qred (eta_0 * t124) in
  let t126 := Qred (- t125) in
  let t127 := Qred (t126 * t20) in
  let t128 := Qred (t121 + t127) in
  let t129 := Qred (t115 + t128) in
  let t130 := Qred (t31 * A_5) in
  let t131 := Qred (t43 * A_2) in
  let t132 := Qred (t130 + t131) in
  let t133 := Qred (eta_0 * t132) in
  let t135 := Qred (A_5 * (t108 + t8)) in
  let t136 := Qred (A_4 * (t78 + t14)) in
  let t137 := Qred (A_3 * (t47 + t20)) in
  let t138 := Qred (t136 + t137) in
  let t139 := Qred (t135 + t138) in
  let t140 := Qred (t139 - t31) in
  let t141 := Qred (t140 * A_3) in
  let t142 := Qred (A_2 * (t108 + t8)) in
  let t143 := Qred (A_1 * (t78 + t14)) in
  let t144 := Qred (A_0 * (t47 + t20)) in
  let t145 := Qred (t143 + t144) in
  let t146 := Qred (t142 + t145) in
  let t147 := Qred (t146 - t43) in
  let t148 := Qred (t147 * A_0) in
  let t149 := Qred (t141 + t148) in
  let t150 := Qred (t1 * t149) in
  let t152 := Qred (t53 * t114) in
  let t153 := Qred (t59 * t84) in
  let t154 := Qred (t66 * t53) in
  let t155 := Qred (t153 + t154) in
  let t156 := Qred (t152 + t155) in
  let t157 := Qred (t156 * t8) in
  let t158 := Qred (t53 * t120) in
  let t159 := Qred (t59 * t90) in
  let t160 := Qred (t66 * t59) in
  let t161 := Qred (t159 + t160) in
  let t162 := Qred (t158 + t161) in
  let t163 := Qred (t162 * t14) in
  let t164 := Qred (t53 * t126) in
  let t165 := Qred (t59 * t96) in
  let t166 := Qred (t66 * t66) in
  let t167 := Qred (t165 + t166) in
  let t168 := Qred (t164 + t167) in
  let t169 := Qred (t168 * t20) in
  let t170 := Qred (t163 + t169) in
  let t171 := Qred (t157 + t170) in
  let t172 := Qred (t53 * t133) in
  let t173 := Qred (t59 * t103) in
  let t174 := Qred (t66 * t73) in
  let t175 := Qred (t173 + t174) in
  let t176 := Qred (t172 + t175) in
  let t177 := Qred (t176 + t73) in
  let t179 := Qred (t140 * A_4) in
  let t180 := Qred (t147 * A_1) in
  let t181 := Qred (t179 + t180) in
  let t182 := Qred (t1 * t181) in
  let t184 := Qred (t84 * t114) in
  let t185 := Qred (t90 * t84) in
  let t186 := Qred (t96 * t53) in
  let t187 := Qred (t185 + t186) in
  let t188 := Qred (t184 + t187) in
  let t189 := Qred (t188 * t8) in
  let t190 := Qred (t84 * t120) in
  let t191 := Qred (t90 * t90) in
  let t192 := Qred (t96 * t59) in
  let t193 := Qred (t191 + t192) in
  let t194 := Qred (t190 + t193) in
  let t195 := Qred (t194 * t14) in
  let t196 := Qred (t84 * t126) in
  let t197 := Qred (t90 * t96) in
  let t198 := Qred (t96 * t66) in
  let t199 := Qred (t197 + t198) in
  let t200 := Qred (t196 + t199) in
  let t201 := Qred (t200 * t20) in
  let t202 := Qred (t195 + t201) in
  let t203 := Qred (t189 + t202) in
  let t204 := Qred (t84 * t133) in
  let t205 := Qred (t90 * t103) in
  let t206 := Qred (t96 * t73) in
  let t207 := Qred (t205 + t206) in
  let t208 := Qred (t204 + t207) in
  let t209 := Qred (t208 + t103) in
  let t211 := Qred (t140 * A_5) in
  let t212 := Qred (t147 * A_2) in
  let t213 := Qred (t211 + t212) in
  let t214 := Qred (t1 * t213) in
  let t216 := Qred (t114 * t114) in
  let t217 := Qred (t120 * t84) in
  let t218 := Qred (t126 * t53) in
  let t219 := Qred (t217 + t218) in
  let t220 := Qred (t216 + t219) in
  let t221 := Qred (t220 * t8) in
  let t222 := Qred (t114 * t120) in
  let t223 := Qred (t120 * t90) in
  let t224 := Qred (t126 * t59) in
  let t225 := Qred (t223 + t224) in
  let t226 := Qred (t222 + t225) in
  let t227 := Qred (t226 * t14) in
  let t228 := Qred (t114 * t126) in
  let t229 := Qred (t120 * t96) in
  let t230 := Qred (t126 * t66) in
  let t231 := Qred (t229 + t230) in
  let t232 := Qred (t228 + t231) in
  let t233 := Qred (t232 * t20) in
  let t234 := Qred (t227 + t233) in
  let t235 := Qred (t221 + t234) in
  let t236 := Qred (t114 * t133) in
  let t237 := Qred (t120 * t103) in
  let t238 := Qred (t126 * t73) in
  let t239 := Qred (t237 + t238) in
  let t240 := Qred (t236 + t239) in
  let t241 := Qred (t240 + t133) in
  (Qred ((t47 + t20)), Qred ((t69 + t73)), Qred ((t78 + t14)), Qred ((t99 + t103)), Qred ((t108 + t8)), Qred ((t129 + t133)), Qred ((t150 + (t47 + t20))), Qred ((t171 + t177)), Qred ((t182 + (t78 + t14))), Qred ((t203 + t209)), Qred ((t214 + (t108 + t8))), Qred ((t235 + t241))).
Theorem part_b_larger_evaluated :
  part_b_larger_evaluated_term (1195 # 8192) (-807009 # 524288) (377 # 256) (-493 # 512) (1102131 # 1048576) (-48223 # 16384) (665155 # 1048576) (51709 # 524288) (-323327 # 262144) (499 # 1024) (-231 # 256) (375 # 1024)
  = ((-376288232876159752594547 # 1208925819614629174706176), (-376288232876159752594547 # 1208925819614629174706176), (8239165946563127042953307 # 2417851639229258349412352), (8239165946563127042953307 # 2417851639229258349412352), (4591580235514012697303325 # 2417851639229258349412352), (4591580235514012697303325 # 2417851639229258349412352), (4424690132530039739669720298907409341973 # 5444517870735015415413993718908291383296), (4424690132530039739669720298907409341973 # 5444517870735015415413993718908291383296), (-590083231817088606358912871211500977247 # 170141183460469231731687303715884105728), (-590083231817088606358912871211500977247 # 170141183460469231731687303715884105728), (-12125312102715929042627546043368856810585 # 5444517870735015415413993718908291383296), (-12125312102715929042627546043368856810585 # 5444517870735015415413993718908291383296)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_larger_evaluated.
Close Scope Q_scope.
