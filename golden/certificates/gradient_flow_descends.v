(* gradient-flow-descends *)
(* Along gradient flow a function falls at the rate of its squared gradient, and a step of gradient descent on an L-smooth function falls short of that by at most L h^2/2 times it. *)
(* f: R^d -> R with gradient g, not convex; x+ = x - h g(x) *)
(* (a) f = x^T H x/2 + sum of a_i (w_i.x)^4;  (b) f = x^T H x/2; *)
(* (c), (d): f = x^T H x/2 + sum of a_i ln(1 + e^(w_i.x)), L = |H| + sum of |a_i| |w_i|^2/4 + 2^-20, norms of Frobenius *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) flow: the derivative of f along x' = -g(x) is -|g(x)|^2; for all real values of what is drawn. *)
(* at Dimension=1 Units=0 StepFraction=0.1875 IsDownhill=True IsSmooth=True *)
Open Scope R_scope.
Definition part_a_flow_1 (H_0 x_0 : R) : R :=
  let t3 := (H_0 + H_0) in
  let t5 := (t3 * x_0) in
  let t8 := ((1 / 2) * (t5 + (x_0 * t3))) in
  let t9 := ((-1) * t8) in
  (((1 / 2) * ((t9 * t5) + (x_0 * (t3 * t9)))) + (t8 * t8)).
Theorem part_a_flow : forall H_0 x_0 : R,
  part_a_flow_1 H_0 x_0 = 0.
Proof.
  intros.
  unfold part_a_flow_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_flow.
Close Scope R_scope.

(* (a) flow: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Units=0 StepFraction=0.1875 IsDownhill=True IsSmooth=True *)
Open Scope Q_scope.
Definition part_a_flow_evaluated_term (H_0 x_0 : Q) : Q * Q :=
  let t3 := Qred (H_0 + H_0) in
  let t5 := Qred (t3 * x_0) in
  let t6 := Qred (x_0 * t3) in
  let t7 := Qred (t5 + t6) in
  let t8 := Qred ((1 / 2) * t7) in
  let t9 := Qred ((-1) * t8) in
  let t10 := Qred (t9 * t5) in
  let t11 := Qred (t3 * t9) in
  let t12 := Qred (x_0 * t11) in
  let t13 := Qred (t10 + t12) in
  (Qred (((1 / 2) * t13)), Qred ((t8 * t8))).
Theorem part_a_flow_evaluated :
  part_a_flow_evaluated_term (-789 # 1024) (375 # 1024)
  = ((-87542015625 # 274877906944), (87542015625 # 274877906944)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_flow_evaluated.
Close Scope Q_scope.

(* (a) flow: the derivative of f along x' = -g(x) is -|g(x)|^2; for all real values of what is drawn. *)
(* at Dimension=2 Units=0 StepFraction=0.125 IsDownhill=True IsSmooth=True *)
Open Scope R_scope.
Definition part_a_flow_larger_1 (H_3 x_1 H_2 H_1 x_0 H_0 : R) : R :=
  let t3 := (H_3 + H_3) in
  let t8 := (H_2 + H_1) in
  let t11 := ((t3 * x_1) + (t8 * x_0)) in
  let t13 := (H_1 + H_2) in
  let t17 := ((1 / 2) * (t11 + ((x_1 * t3) + (x_0 * t13)))) in
  let t18 := ((-1) * t17) in
  let t24 := (H_0 + H_0) in
  let t26 := ((t13 * x_1) + (t24 * x_0)) in
  let t30 := ((1 / 2) * ((x_1 * t8) + (t26 + (x_0 * t24)))) in
  let t31 := ((-1) * t30) in
  let t42 := ((t18 * t11) + ((x_1 * ((t3 * t18) + (t8 * t31))) + ((t31 * t26) + (x_0 * ((t13 * t18) + (t24 * t31)))))) in
  (((1 / 2) * t42) + ((t17 * t17) + (t30 * t30))).
Theorem part_a_flow_larger : forall H_3 x_1 H_2 H_1 x_0 H_0 : R,
  part_a_flow_larger_1 H_3 x_1 H_2 H_1 x_0 H_0 = 0.
Proof.
  intros.
  unfold part_a_flow_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_flow_larger.
Close Scope R_scope.

(* (a) flow: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Units=0 StepFraction=0.125 IsDownhill=True IsSmooth=True *)
Open Scope Q_scope.
Definition part_a_flow_larger_evaluated_term (H_3 x_1 H_2 H_1 x_0 H_0 : Q) : Q * Q :=
  let t3 := Qred (H_3 + H_3) in
  let t5 := Qred (t3 * x_1) in
  let t8 := Qred (H_2 + H_1) in
  let t10 := Qred (t8 * x_0) in
  let t11 := Qred (t5 + t10) in
  let t12 := Qred (x_1 * t3) in
  let t13 := Qred (H_1 + H_2) in
  let t14 := Qred (x_0 * t13) in
  let t15 := Qred (t12 + t14) in
  let t16 := Qred (t11 + t15) in
  let t17 := Qred ((1 / 2) * t16) in
  let t18 := Qred ((-1) * t17) in
  let t19 := Qred (t18 * t11) in
  let t20 := Qred (t3 * t18) in
  let t21 := Qred (x_1 * t8) in
  let t22 := Qred (t13 * x_1) in
  let t24 := Qred (H_0 + H_0) in
  let t25 := Qred (t24 * x_0) in
  let t26 := Qred (t22 + t25) in
  let t27 := Qred (x_0 * t24) in
  let t28 := Qred (t26 + t27) in
  let t29 := Qred (t21 + t28) in
  let t30 := Qred ((1 / 2) * t29) in
  let t31 := Qred ((-1) * t30) in
  let t32 := Qred (t8 * t31) in
  let t33 := Qred (t20 + t32) in
  let t34 := Qred (x_1 * t33) in
  let t35 := Qred (t31 * t26) in
  let t36 := Qred (t13 * t18) in
  let t37 := Qred (t24 * t31) in
  let t38 := Qred (t36 + t37) in
  let t39 := Qred (x_0 * t38) in
  let t40 := Qred (t35 + t39) in
  let t41 := Qred (t34 + t40) in
  let t42 := Qred (t19 + t41) in
  let t44 := Qred (t17 * t17) in
  let t45 := Qred (t30 * t30) in
  (Qred (((1 / 2) * t42)), Qred ((t44 + t45))).
Theorem part_a_flow_larger_evaluated :
  part_a_flow_larger_evaluated_term (-1451 # 1024) (-231 # 256) (679 # 1024) (329 # 1024) (375 # 1024) (-789 # 1024)
  = ((-2920045904217 # 274877906944), (2920045904217 # 274877906944)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_flow_larger_evaluated.
Close Scope Q_scope.

(* (b) quadratic: f(x+) - f(x) + h |g|^2 = (h^2/2) g^T H g; for all real values of what is drawn. *)
(* at Dimension=1 Units=0 StepFraction=0.1875 IsDownhill=True IsSmooth=True *)
Open Scope R_scope.
Definition part_b_quadratic_1 (x_0 h_0 H_0 : R) : R :=
  let t6 := (H_0 + H_0) in
  let t7 := (t6 * x_0) in
  let t9 := (x_0 + (((-1) * h_0) * t7)) in
  (((((1 / 2) * (t9 * (t6 * t9))) - ((1 / 2) * (x_0 * t7))) + (h_0 * (t7 * t7))) - ((((1 / 2) * h_0) * h_0) * (t7 * (t6 * t7)))).
Theorem part_b_quadratic : forall x_0 h_0 H_0 : R,
  part_b_quadratic_1 x_0 h_0 H_0 = 0.
Proof.
  intros.
  unfold part_b_quadratic_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_b_quadratic.
Close Scope R_scope.

(* (b) quadratic: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Units=0 StepFraction=0.1875 IsDownhill=True IsSmooth=True *)
Open Scope Q_scope.
Definition part_b_quadratic_evaluated_term (x_0 h_0 H_0 : Q) : Q * Q :=
  let t4 := Qred ((-1) * h_0) in
  let t6 := Qred (H_0 + H_0) in
  let t7 := Qred (t6 * x_0) in
  let t8 := Qred (t4 * t7) in
  let t9 := Qred (x_0 + t8) in
  let t10 := Qred (t6 * t9) in
  let t11 := Qred (t9 * t10) in
  let t12 := Qred ((1 / 2) * t11) in
  let t13 := Qred (x_0 * t7) in
  let t14 := Qred ((1 / 2) * t13) in
  let t15 := Qred (t12 - t14) in
  let t16 := Qred (t7 * t7) in
  let t17 := Qred (h_0 * t16) in
  let t19 := Qred ((1 / 2) * h_0) in
  let t20 := Qred (t19 * h_0) in
  let t21 := Qred (t6 * t7) in
  let t22 := Qred (t7 * t21) in
  (Qred ((t15 + t17)), Qred ((t20 * t22))).
Theorem part_b_quadratic_evaluated :
  part_b_quadratic_evaluated_term (375 # 1024) (1027 # 1024) (-789 # 1024)
  = ((-72850817949932953125 # 295147905179352825856), (-72850817949932953125 # 295147905179352825856)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_quadratic_evaluated.
Close Scope Q_scope.

(* (b) quadratic: f(x+) - f(x) + h |g|^2 = (h^2/2) g^T H g; for all real values of what is drawn. *)
(* at Dimension=2 Units=0 StepFraction=0.125 IsDownhill=True IsSmooth=True *)
Open Scope R_scope.
Definition part_b_quadratic_larger_1 (x_1 h_0 H_3 H_2 H_1 x_0 H_0 : R) : R :=
  let t4 := ((-1) * h_0) in
  let t6 := (H_3 + H_3) in
  let t10 := (H_2 + H_1) in
  let t13 := ((t6 * x_1) + (t10 * x_0)) in
  let t15 := (x_1 + (t4 * t13)) in
  let t17 := (H_1 + H_2) in
  let t20 := (H_0 + H_0) in
  let t22 := ((t17 * x_1) + (t20 * x_0)) in
  let t24 := (x_0 + (t4 * t22)) in
  let t38 := (((1 / 2) * ((t15 * ((t6 * t15) + (t10 * t24))) + (t24 * ((t17 * t15) + (t20 * t24))))) - ((1 / 2) * ((x_1 * t13) + (x_0 * t22)))) in
  let t55 := ((((1 / 2) * h_0) * h_0) * ((t13 * ((t6 * t13) + (t10 * t22))) + (t22 * ((t17 * t13) + (t20 * t22))))) in
  ((t38 + (h_0 * ((t13 * t13) + (t22 * t22)))) - t55).
Theorem part_b_quadratic_larger : forall x_1 h_0 H_3 H_2 H_1 x_0 H_0 : R,
  part_b_quadratic_larger_1 x_1 h_0 H_3 H_2 H_1 x_0 H_0 = 0.
Proof.
  intros.
  unfold part_b_quadratic_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_b_quadratic_larger.
Close Scope R_scope.

(* (b) quadratic: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Units=0 StepFraction=0.125 IsDownhill=True IsSmooth=True *)
Open Scope Q_scope.
Definition part_b_quadratic_larger_evaluated_term (x_1 h_0 H_3 H_2 H_1 x_0 H_0 : Q) : Q * Q :=
  let t4 := Qred ((-1) * h_0) in
  let t6 := Qred (H_3 + H_3) in
  let t7 := Qred (t6 * x_1) in
  let t10 := Qred (H_2 + H_1) in
  let t12 := Qred (t10 * x_0) in
  let t13 := Qred (t7 + t12) in
  let t14 := Qred (t4 * t13) in
  let t15 := Qred (x_1 + t14) in
  let t16 := Qred (t6 * t15) in
  let t17 := Qred (H_1 + H_2) in
  let t18 := Qred (t17 * x_1) in
  let t20 := Qred (H_0 + H_0) in
  let t21 := Qred (t20 * x_0) in
  let t22 := Qred (t18 + t21) in
  let t23 := Qred (t4 * t22) in
  let t24 := Qred (x_0 + t23) in
  let t25 := Qred (t10 * t24) in
  let t26 := Qred (t16 + t25) in
  let t27 := Qred (t15 * t26) in
  let t28 := Qred (t17 * t15) in
  let t29 := Qred (t20 * t24) in
  let t30 := Qred (t28 + t29) in
  let t31 := Qred (t24 * t30) in
  let t32 := Qred (t27 + t31) in
  let t33 := Qred ((1 / 2) * t32) in
  let t34 := Qred (x_1 * t13) in
  let t35 := Qred (x_0 * t22) in
  let t36 := Qred (t34 + t35) in
  let t37 := Qred ((1 / 2) * t36) in
  let t38 := Qred (t33 - t37) in
  let t39 := Qred (t13 * t13) in
  let t40 := Qred (t22 * t22) in
  let t41 := Qred (t39 + t40) in
  let t42 := Qred (h_0 * t41) in
  let t44 := Qred ((1 / 2) * h_0) in
  let t45 := Qred (t44 * h_0) in
  let t46 := Qred (t6 * t13) in
  let t47 := Qred (t10 * t22) in
  let t48 := Qred (t46 + t47) in
  let t49 := Qred (t13 * t48) in
  let t50 := Qred (t17 * t13) in
  let t51 := Qred (t20 * t22) in
  let t52 := Qred (t50 + t51) in
  let t53 := Qred (t22 * t52) in
  let t54 := Qred (t49 + t53) in
  (Qred ((t38 + t42)), Qred ((t45 * t54))).
Theorem part_b_quadratic_larger_evaluated :
  part_b_quadratic_larger_evaluated_term (-231 # 256) (1027 # 1024) (-1451 # 1024) (679 # 1024) (329 # 1024) (375 # 1024) (-789 # 1024)
  = ((-5302487992640717245653 # 295147905179352825856), (-5302487992640717245653 # 295147905179352825856)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_quadratic_larger_evaluated.
Close Scope Q_scope.

(* Without 'one moves against the gradient (along it instead), for (a)' (a) flow is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=1 Units=0 StepFraction=0.1875 IsDownhill=False IsSmooth=True *)
Open Scope Q_scope.
Definition without_1_part_a_flow_term (H_0 x_0 : Q) : Q :=
  let t2 := Qred (H_0 + H_0) in
  let t4 := Qred (t2 * x_0) in
  let t5 := Qred (x_0 * t2) in
  let t6 := Qred (t4 + t5) in
  let t7 := Qred ((1 / 2) * t6) in
  let t8 := Qred (t7 * t4) in
  let t9 := Qred (t2 * t7) in
  let t10 := Qred (x_0 * t9) in
  let t11 := Qred (t8 + t10) in
  let t12 := Qred ((1 / 2) * t11) in
  let t13 := Qred (t7 * t7) in
  Qred ((t12 + t13)).
Theorem without_1_part_a_flow :
  without_1_part_a_flow_term (-1563 # 1024) (-2575 # 1024) = (16198411325625 # 137438953472)
  /\ ~ without_1_part_a_flow_term (-1563 # 1024) (-2575 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_a_flow.
Close Scope Q_scope.

(* Without 'one moves against the gradient (along it instead), for (b)' (b) quadratic is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=1 Units=0 StepFraction=0.1875 IsDownhill=False IsSmooth=True *)
Open Scope Q_scope.
Definition without_2_part_b_quadratic_term (x_0 h_0 H_0 : Q) : Q :=
  let t4 := Qred (H_0 + H_0) in
  let t5 := Qred (t4 * x_0) in
  let t6 := Qred (h_0 * t5) in
  let t7 := Qred (x_0 + t6) in
  let t8 := Qred (t4 * t7) in
  let t9 := Qred (t7 * t8) in
  let t10 := Qred ((1 / 2) * t9) in
  let t11 := Qred (x_0 * t5) in
  let t12 := Qred ((1 / 2) * t11) in
  let t13 := Qred (t10 - t12) in
  let t14 := Qred (t5 * t5) in
  let t15 := Qred (h_0 * t14) in
  let t16 := Qred (t13 + t15) in
  let t17 := Qred ((1 / 2) * h_0) in
  let t18 := Qred (t17 * h_0) in
  let t19 := Qred (t4 * t5) in
  let t20 := Qred (t5 * t19) in
  let t21 := Qred (t18 * t20) in
  Qred ((t16 - t21)).
Theorem without_2_part_b_quadratic :
  without_2_part_b_quadratic_term (-2575 # 1024) (563 # 1024) (-1563 # 1024) = (9119705576326875 # 140737488355328)
  /\ ~ without_2_part_b_quadratic_term (-2575 # 1024) (563 # 1024) (-1563 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_2_part_b_quadratic.
Close Scope Q_scope.
